import { useEffect, useState } from 'react';
import { useSession, useSessionEnd } from '#auth/session/sessionContext.tsx';

interface PreservedInput {
  user: string;
  name: string;
  typed: unknown;
}

// Kept only in the memory of this tab: the input is short, and not worth storing on the device.
let preserved: PreservedInput | null = null;

/**
 * Preserves the input of a form when the session expires, and returns it once, to the same user in the same form.
 * Discards it on sign-out, or when another user opens a form.
 * @param name identifies the form
 * @param typed returns the input, or null if nothing would be lost; called when the session ends
 */
export function usePreservedInput<T>(name: string, typed: () => T | null): T | null {
  const user = useUser();
  const [restored] = useState(() => (isPreserved(name, user) ? (preserved?.typed as T) : null));
  useEffect(() => {
    preserved = null;
  }, []);
  useSessionEnd((reason) => {
    const value = user !== null && reason === 'expired' ? typed() : null;
    preserved = user !== null && value !== null ? { user, name, typed: value } : null;
  });
  return restored;
}

/** Returns whether input is preserved for this form, which should then open automatically. */
export function useHasPreservedInput(name: string): boolean {
  return isPreserved(name, useUser());
}

const isPreserved = (name: string, user: string | null) =>
  preserved?.user === user && preserved?.name === name;

function useUser(): string | null {
  const state = useSession();
  return state.kind === 'active' ? state.user : null;
}
