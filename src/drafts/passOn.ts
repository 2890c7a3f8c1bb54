interface PassedOn {
  sid: string;
  texts: readonly string[];
}

// In the memory of this tab only: the texts may contain license keys.
let passedOn: PassedOn | null = null;

/** Passes input on to another form that the person opens next. */
export function passOn(sid: string, texts: readonly string[]): void {
  passedOn = { sid, texts };
}

/** Returns the input passed on to this form, once, within the same session. */
export function takePassedOn(sid: string): readonly string[] {
  const texts = passedOn?.sid === sid ? passedOn.texts : [];
  passedOn = null;
  return texts;
}
