/** Time out of view after which a code counts as new, ms. */
const GONE_MS = 1500;

/** Filters out codes that are still in view. */
export class RepeatFilter {
  readonly #seen = new Map<string, number>();
  #now = 0;

  /**
   * Returns the texts that are new, each once.
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
  /** Continues after a pause. The pause does not count as time out of view, since no frame was read. */
  resume(now: number): void {
    const away = now - this.#now;
    for (const [text, at] of this.#seen) this.#seen.set(text, at + away);
  }
}
