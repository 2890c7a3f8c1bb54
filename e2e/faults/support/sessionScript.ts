import { createSession, type Session } from '#auth/session/session.ts';
import { path } from '#http/path.ts';

export interface SessionHandle {
  session: Session;
  /** Sends `count` reads in parallel. @returns the status, or the kind of the problem, of each */
  reads(count: number): Promise<(number | string)[]>;
}

declare global {
  interface Window {
    sessionHandle: SessionHandle;
  }
}

const session = createSession({ authUrl: '', apiUrl: '' });

async function read(id: number): Promise<number | string> {
  try {
    const query = { id: String(id) };
    return (await session.client().call({ kind: 'read', method: 'GET', path: path('/v1/company'), query }))
      .status;
  } catch (error) {
    return error instanceof Error && 'kind' in error ? String(error.kind) : String(error);
  }
}

window.sessionHandle = {
  session,
  reads: (count) => Promise.all(Array.from({ length: count }, (_, id) => read(id))),
};
await session.start();
document.title = session.getState().kind;
