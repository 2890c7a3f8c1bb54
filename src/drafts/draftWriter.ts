import type { Drafts } from './drafts.ts';

const AFTER_MS = 400;

/** Keeps what stands in one form, a moment after it was typed and at once when the page may go away. */
export interface DraftWriter {
  /** @param value as it is now, of what JSON can hold; null where nothing would be lost: then nothing is kept */
  changed(value: unknown): void;
  /** Keeps the last change now; when it resolves it outlives the page. */
  flush(): Promise<void>;
  /** Keeps the last change and stops. */
  stop(): void;
}

/** @param kept the draft that is there already, which is not written again unchanged: that would make it younger */
export function createDraftWriter(drafts: Drafts, place: string, kept: unknown): DraftWriter {
  let written = JSON.stringify(kept);
  let waiting = written;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let writing: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (waiting === written) return writing;
    written = waiting;
    const value: unknown = JSON.parse(waiting);
    writing = value === null ? drafts.drop(place) : drafts.write(place, value);
    return writing;
  }

  const onHide = () => {
    if (document.hidden) void flush();
  };
  const onLeave = () => void flush();
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', onLeave);
  return {
    changed(value) {
      const text = JSON.stringify(value);
      if (text === waiting) return;
      waiting = text;
      clearTimeout(timer);
      if (value === null) void flush();
      else timer = setTimeout(flush, AFTER_MS);
    },
    flush,
    stop() {
      void flush();
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onLeave);
    },
  };
}
