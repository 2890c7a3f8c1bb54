import { useEffect, useState } from 'react';
import type { HashChain } from '#operations/audit/hashChain.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';

/** What was written down, read anew when an entry changes; null while it is not here. */
export function useAuditLog(): HashChain | null {
  const operationManager = useOperationManager();
  const [chain, setChain] = useState<HashChain | null>(null);
  useEffect(() => {
    if (!operationManager) return;
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      const chain = await operationManager.auditLog();
      if (mine === latest) setChain(chain);
    };
    void read();
    const stop = operationManager.subscribe(() => void read());
    return () => {
      latest += 1;
      stop();
    };
  }, [operationManager]);
  return chain;
}
