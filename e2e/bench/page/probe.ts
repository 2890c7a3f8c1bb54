import { lookFor, refusal, type Shown } from './shown.ts';

/** Milliseconds from an event. */
export interface Took {
  /** To the next frame that is painted: of a key, the letter stands in its field. */
  next: number;
  /** To the frame that shows what was waited for. */
  shown: number;
}

/** Milliseconds since the navigation began, where nothing else is said. */
export interface Probe {
  /** The first row of a license is painted; or the page says why there are none. */
  rows: Promise<{ paintedAt: number } | { refused: string }>;
  /** Resolves when it is painted; with null where it is not within the limit. */
  painted(shown: Shown, limitMs: number): Promise<number | null>;
  /** The last byte of the answer to the call whose path holds this text, and how long the answer took until then. */
  answer(part: string): { endedAt: number; tookMs: number } | null;
  /** Milliseconds of the longest task so far; 0 where none took 50. */
  longestTask(): number;
  /** Measures from the next event of this kind until this is painted. */
  from(event: 'keydown' | 'click', shown: Shown, limitMs: number): void;
  /** What {@link Probe.from} measured; null where it was not painted within the limit. */
  took(): Promise<Took | null>;
  focusFilter(): boolean;
  /** So that the next key replaces what was typed. */
  selectFilter(): void;
  rest(ms: number): Promise<void>;
  /** Milliseconds that `JSON.parse` of the answer takes here. */
  parse(path: string, token: string): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** For rows: longer than the page itself waits. */
const PATIENCE_MS = 120_000;

/** A small answer is parsed again for so long: once is over before a clock or a throttle notices. */
const PARSE_MS = 100;

const rest = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** A frame that shows it was painted: the first task after one whose callbacks saw it. */
function painted(look: () => boolean, limitMs: number): Promise<number | null> {
  const until = performance.now() + limitMs;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.now()));
    port1.start();
    const inFrame = () => {
      if (look()) port2.postMessage(null);
      else if (performance.now() > until) resolve(null);
      else requestAnimationFrame(inFrame);
    };
    requestAnimationFrame(inFrame);
  });
}

let longest = 0;
const seen = (entries: PerformanceEntryList) => {
  for (const { duration } of entries) longest = Math.max(longest, duration);
};
const tasks = new PerformanceObserver((list) => seen(list.getEntries()));
tasks.observe({ type: 'longtask', buffered: true });

let measured: Promise<Took | null> = Promise.resolve(null);

const filter = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')].find((input) =>
    input.labels?.[0]?.textContent.startsWith('Find by key'),
  );

const row = lookFor({ is: 'row' });

window.probe = {
  rows: painted(() => row() || refusal() !== null, PATIENCE_MS).then((paintedAt) => {
    const refused = row() ? null : refusal();
    if (refused !== null) return { refused };
    return paintedAt === null ? { refused: 'no rows and no word' } : { paintedAt };
  }),
  painted: (shown, limitMs) => painted(lookFor(shown), limitMs),
  answer(part) {
    const call = performance.getEntriesByType('resource').findLast(({ name }) => name.includes(part));
    if (!(call instanceof PerformanceResourceTiming)) return null;
    return { endedAt: call.responseEnd, tookMs: call.responseEnd - call.requestStart };
  },
  longestTask() {
    seen(tasks.takeRecords());
    return longest;
  },
  from(event, shown, limitMs) {
    measured = new Promise((resolve) => {
      function listener(event: Event) {
        // Held down for the key that matters.
        if (event instanceof KeyboardEvent && event.key === 'Control') return;
        removeEventListener(event.type, listener, true);
        const next = painted(() => true, limitMs);
        void Promise.all([next, painted(lookFor(shown), limitMs)]).then(([first, at]) =>
          resolve(
            first === null || at === null
              ? null
              : { next: first - event.timeStamp, shown: at - event.timeStamp },
          ),
        );
      }
      addEventListener(event, listener, true);
    });
  },
  took: () => measured,
  focusFilter() {
    filter()?.focus();
    return document.activeElement === filter();
  },
  selectFilter: () => filter()?.select(),
  rest,
  async parse(path, token) {
    const answer = await fetch(path, { headers: { Authorization: `Bearer ${token}` }, cache: 'no-store' });
    const text = await answer.text();
    await rest(100);
    const from = performance.now();
    let times = 0;
    do {
      if (typeof JSON.parse(text) !== 'object') throw new Error('The answer is no list');
      times += 1;
    } while (performance.now() - from < PARSE_MS);
    return (performance.now() - from) / times;
  },
};
