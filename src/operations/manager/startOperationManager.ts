import type { SignedIn } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { onBack } from '#auth/session/onReconnect.ts';
import { createDesk, type Desk } from './operationManager.ts';
import { createEvidence } from '#operations/audit/auditLog.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { createPorts } from '#operations/run/ports.ts';

/** The desk of the person who is signed in, at work: what was open before is resumed. */
export function openDesk(session: Session, { client, queryClient }: SignedIn, user: string | null): Desk {
  const ports = createPorts(
    client,
    { journal: createJournal(), evidence: createEvidence() },
    {
      onPause: (listen) => session.pause.subscribe(() => listen(session.pause.get().pausedUntil)),
      onBack: (listen) => onBack(session.connection, listen),
    },
  );
  // Without a name (a pasted token may give none) the entries belong to this one session.
  const desk = createDesk(user ?? client.sid, ports, () => {
    void queryClient.invalidateQueries({ queryKey: ['license'] });
  });
  void desk.open();
  return desk;
}
