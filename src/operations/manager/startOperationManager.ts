import type { SessionApi } from '#api/sessionApi.ts';
import { onReconnect } from '#auth/session/onReconnect.ts';
import type { Session } from '#auth/session/session.ts';
import { createAuditLog } from '#operations/audit/auditLog.ts';
import { createDraftedStore } from '#operations/drafted/draftedStore.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { createPorts } from '#operations/run/ports.ts';
import { requestPersistence } from '#platform/storage/browserStorage.ts';
import { createOperationManager, type OperationManager } from './operationManager.ts';

/** Creates the manager of the signed-in user with the real API and stores, and resumes the open entries. */
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
      onReconnect: (listen) => onReconnect(session.connection, listen),
    },
  );
  // A pasted token may give no user name: the entries then belong to this one session.
  const state = session.getState();
  const subject = state.kind === 'active' ? state.subject : null;
  const drafted = createDraftedStore({ sid: client.sid, user, subject });
  const operationManager = createOperationManager(
    { user: user ?? client.sid, subject },
    ports,
    drafted,
    () => {
      void queryClient.invalidateQueries({ queryKey: ['license'] });
      // The journal now has an entry.
      void requestPersistence();
    },
  );
  void operationManager.open();
  return operationManager;
}
