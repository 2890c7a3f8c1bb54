import { askBeforeSignOut } from '#features/visits/askBeforeSignOut.ts';
import { navigate } from '#routing/navigate.ts';
import { useApp } from './appContext.ts';

/** Returns what signs out, after a question if that would delete drafted claims. */
export function useSignOut(): () => void {
  const { session } = useApp();
  return () =>
    askBeforeSignOut(() => {
      void session.signOut();
      navigate({ to: '/signed-out', replace: true });
    });
}
