import { useEffect, useMemo } from 'react';
import type { SignedIn } from '#api/signedIn.ts';
import type { Session } from '#auth/session.ts';
import { createLaterDesk, type LaterDesk } from './laterDesk.ts';

/** The first page comes first: on a weak link the desk would take the line from it. */
const AFTER_MS = 1500;

/** The desk of the person who is signed in, for as long as the app stands. */
export function useOpenDesk(session: Session, signedIn: SignedIn, user: string | null): LaterDesk {
  const desk = useMemo(
    () =>
      createLaterDesk(async () => {
        const { openDesk } = await import('./openDesk.ts');
        return openDesk(session, signedIn, user);
      }),
    [session, signedIn, user],
  );
  useEffect(() => {
    // Where it cannot be fetched now, whoever claims is told, and it is fetched again then.
    const timer = setTimeout(() => desk.ready().catch(() => undefined), AFTER_MS);
    return () => {
      clearTimeout(timer);
      desk.close();
    };
  }, [desk]);
  return desk;
}
