import type { SignedIn } from './signedIn.ts';
import type { Session } from '#auth/session.ts';

/** Opens the session's client and its cache at the first call and keeps them for its whole life. */
export function signedInOnce(session: Session): () => Promise<SignedIn> {
  let opened: Promise<SignedIn> | undefined;
  return () => {
    opened ??= import('./signedIn.ts').then(
      ({ createSignedIn }) => createSignedIn(session.client()),
      (error: unknown) => {
        // A network that was lost may be back when it is asked for again.
        opened = undefined;
        throw error;
      },
    );
    return opened;
  };
}
