import { useEffect, useState } from 'react';
import { useSession, useSessionEnd } from '#auth/session/sessionContext.tsx';

interface Kept {
  user: string;
  place: string;
  typed: unknown;
}

// In the memory of this tab and nowhere else: it is no more than a word, and not worth a place on the device.
let kept: Kept | null = null;

/**
 * Keeps what was typed when the session ends by itself, and gives it back once, to the same person at the same place.
 * Whoever signs out, or somebody else who comes to a form, takes it away.
 * @param place which form this is
 * @param typed what stands in it, or null where nothing would be lost; asked for when the session ends
 */
export function usePreservedInput<T>(place: string, typed: () => T | null): T | null {
  const user = useUser();
  const [back] = useState(() => (isKept(place, user) ? (kept?.typed as T) : null));
  useEffect(() => {
    kept = null;
  }, []);
  useSessionEnd((reason) => {
    const value = user !== null && reason === 'expired' ? typed() : null;
    kept = user !== null && value !== null ? { user, place, typed: value } : null;
  });
  return back;
}

/** Whether something is kept for this form, which then has to open by itself. */
export function useHasPreservedInput(place: string): boolean {
  return isKept(place, useUser());
}

const isKept = (place: string, user: string | null) => kept?.user === user && kept?.place === place;

function useUser(): string | null {
  const state = useSession();
  return state.kind === 'active' ? state.user : null;
}
