import { useEffect, useState } from 'react';
import type { HashChain } from '#operations/audit/hashChain.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';

/** Returns the user's audit log, refreshed when an entry changes; null until it is loaded. */
export function useAuditLog(): HashChain | null {
  const operationManager = useOperationManager();
  const [hashChain, setChain] = useState<HashChain | null>(null);
  useEffect(() => {
    if (!operationManager) return;
    let latest = 0;
    const read = async () => {
      const current = ++latest;
      const hashChain = await operationManager.auditLog();
      if (current === latest) setChain(hashChain);
    };
    void read();
    const stop = operationManager.subscribe(() => void read());
    return () => {
      latest += 1;
      stop();
    };
  }, [operationManager]);
  return hashChain;
}
