/** So long must a code be out of sight before it is a new one, ms. */
const GONE_MS = 1500;

/** Tells codes that are new before the camera from those that still stand there. */
export class RepeatFilter {
  readonly #seen = new Map<string, number>();
  #now = 0;

  /**
   * Those of the texts that are new, each once.
   * @param now ms
   */
  of(texts: readonly string[], now: number): string[] {
    this.#now = now;
    return [...new Set(texts)].filter((text) => {
      const at = this.#seen.get(text);
      this.#seen.set(text, now);
      return at === undefined || now - at > GONE_MS;
    });
  }

  /** Nothing was looked at meanwhile, so what stood there may still stand there. */
  resume(now: number): void {
    const away = now - this.#now;
    for (const [text, at] of this.#seen) this.#seen.set(text, at + away);
  }
}
