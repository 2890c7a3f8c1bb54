import { askBeforeSignOut } from '#features/visits/askBeforeSignOut.ts';
import { navigate } from '#routing/navigate.ts';
import { useApp } from './appContext.ts';

/** Returns a function that signs out, and that asks first if drafted claims would be deleted. */
export function useSignOut(): () => void {
  const { session } = useApp();
  return () =>
    askBeforeSignOut(() => {
      void session.signOut();
      navigate({ to: '/signed-out', replace: true });
    });
}
