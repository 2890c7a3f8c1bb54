import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { onReconnect } from '#auth/session/onReconnect.ts';
import { createOperationManager, type OperationManager } from './operationManager.ts';
import { createAuditLog } from '#operations/audit/auditLog.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { createPorts } from '#operations/run/ports.ts';

/** The desk of the person who is signed in, at work: what was open before is resumed. */
export function startOperationManager(
  session: Session,
  { client, queryClient }: SessionApi,
  user: string | null,
): OperationManager {
  const ports = createPorts(
    client,
    { journal: createJournal(), auditLog: createAuditLog() },
    {
      onPause: (listen) => session.pause.subscribe(() => listen(session.pause.get().pausedUntil)),
      onBack: (listen) => onReconnect(session.connection, listen),
    },
  );
  // Without a name (a pasted token may give none) the entries belong to this one session.
  const operationManager = createOperationManager(user ?? client.sid, ports, () => {
    void queryClient.invalidateQueries({ queryKey: ['license'] });
  });
  void operationManager.open();
  return operationManager;
}
