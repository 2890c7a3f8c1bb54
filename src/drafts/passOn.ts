interface HandedOver {
  sid: string;
  texts: readonly string[];
}

// In the memory of this tab: it is on its way from one form to the next, and may hold license keys.
let handed: HandedOver | null = null;

/** Leaves what was typed into one form for another one, to which the person goes now. */
export function passOn(sid: string, texts: readonly string[]): void {
  handed = { sid, texts };
}

/** What was left for this form, once, and within the same session alone. */
export function takePassedOn(sid: string): readonly string[] {
  const texts = handed?.sid === sid ? handed.texts : [];
  handed = null;
  return texts;
}
