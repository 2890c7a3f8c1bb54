import { useEffect, useState } from 'react';
import type { Chain } from '#operations/audit/hashChain.ts';
import { useDesk } from '#operations/manager/operationContext.tsx';

/** What was written down, read anew when an entry changes; null while it is not here. */
export function useEvidence(): Chain | null {
  const desk = useDesk();
  const [chain, setChain] = useState<Chain | null>(null);
  useEffect(() => {
    if (!desk) return;
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      const chain = await desk.evidence();
      if (mine === latest) setChain(chain);
    };
    void read();
    const stop = desk.subscribe(() => void read());
    return () => {
      latest += 1;
      stop();
    };
  }, [desk]);
  return chain;
}
