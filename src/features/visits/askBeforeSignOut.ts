type Question = (signOut: () => void) => boolean;

let question: Question | null = null;

/** Sets what asks before a sign-out; returns true if it asks. Returns a function that takes it back. */
export function setSignOutQuestion(ask: Question): () => void {
  question = ask;
  return () => {
    if (question === ask) question = null;
  };
}

/** Signs out, or asks first if that would delete drafted claims. Needs no code that is not there yet. */
export function askBeforeSignOut(signOut: () => void): void {
  if (!question?.(signOut)) signOut();
}
