import type { Drafts } from './drafts.ts';

const AFTER_MS = 400;

/** Saves the input of one form, debounced, or immediately when the page may be closed. */
export interface DraftWriter {
  /** @param value the current input, JSON; null if nothing would be lost, which deletes the draft */
  changed(value: unknown): void;
  /** Saves the last change now. The draft is persistent once the promise resolves. */
  flush(): Promise<void>;
  /** Saves the last change and stops listening. */
  stop(): void;
}

/** @param stored the existing draft; it is not rewritten while unchanged, since that would reset its age */
export function createDraftWriter(drafts: Drafts, name: string, stored: unknown): DraftWriter {
  let written = JSON.stringify(stored);
  let waiting = written;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let writing: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (waiting === written) return writing;
    written = waiting;
    const value: unknown = JSON.parse(waiting);
    writing = value === null ? drafts.drop(name) : drafts.write(name, value);
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
