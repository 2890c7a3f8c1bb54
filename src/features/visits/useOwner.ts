import { useMemo } from 'react';
import { useSession } from '#auth/session/sessionContext.tsx';
import { Problem } from '#http/problem.ts';
import type { SessionOwner } from '#vault/sessionVault.ts';

/** Returns whose visits the page shows. @throws Problem `ended` if nobody is signed in */
export function useOwner(): SessionOwner {
  const state = useSession();
  if (state.kind !== 'active') throw new Problem('ended');
  const { sid, user, subject } = state;
  return useMemo(() => ({ sid, user, subject }), [sid, user, subject]);
}
