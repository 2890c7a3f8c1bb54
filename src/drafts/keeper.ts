import type { Drafts } from './drafts.ts';

const AFTER_MS = 400;

/** Keeps what stands in one form, a moment after it was typed and at once when the page may go away. */
export interface Keeper {
  /** @param value as it is now, of what JSON can hold; null where nothing would be lost: then nothing is kept */
  changed(value: unknown): void;
  /** Keeps the last change and stops. */
  stop(): void;
}

/** @param kept the draft that is there already, which is not written again unchanged: that would make it younger */
export function createKeeper(drafts: Drafts, place: string, kept: unknown): Keeper {
  let written = JSON.stringify(kept);
  let waiting = written;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    if (waiting === written) return;
    written = waiting;
    const value: unknown = JSON.parse(waiting);
    void (value === null ? drafts.drop(place) : drafts.write(place, value));
  }

  const onHide = () => document.hidden && flush();
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', flush);
  return {
    changed(value) {
      const text = JSON.stringify(value);
      if (text === waiting) return;
      waiting = text;
      clearTimeout(timer);
      if (value === null) flush();
      else timer = setTimeout(flush, AFTER_MS);
    },
    stop() {
      flush();
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', flush);
    },
  };
}
