import { useEffect, useState } from 'react';
import type { HashChain } from '#operations/audit/hashChain.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';

/** What was written down, read anew when an entry changes; null while it is not here. */
export function useAuditLog(): HashChain | null {
  const desk = useOperationManager();
  const [chain, setChain] = useState<HashChain | null>(null);
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
