interface PassedOn {
  sid: string;
  texts: readonly string[];
}

// Kept only in the memory of this tab, since the texts may contain license keys.
let passedOn: PassedOn | null = null;

/** Passes input on to the form that the user opens next. */
export function passOn(sid: string, texts: readonly string[]): void {
  passedOn = { sid, texts };
}

/** Returns the input passed on to this form, once, within the same session. */
export function takePassedOn(sid: string): readonly string[] {
  const texts = passedOn?.sid === sid ? passedOn.texts : [];
  passedOn = null;
  return texts;
}

/** Whether input is on its way to a form. */
export const hasPassedOn = (): boolean => passedOn !== null;
