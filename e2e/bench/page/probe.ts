import { EVENT, lookFor, PAINTED, refusal, type Shown } from './shown.ts';

/** Milliseconds since an event. */
export interface Took {
  /** Until the next painted frame; after a keystroke, the letter is then visible in its field. */
  next: number;
  /** Until the frame that shows the expected content. */
  shown: number;
}

/** Measurements inside the page. Times are milliseconds since the start of the navigation unless stated otherwise. */
export interface Probe {
  /** Resolves when the first row is painted, or with the page's error message. */
  rows: Promise<{ paintedAt: number } | { refused: string }>;
  /** Resolves with the time at which the content is painted; null after the time limit. */
  painted(shown: Shown, limitMs: number): Promise<number | null>;
  /** Returns when the last response whose URL contains `part` ended, and how long it took; null if there is none. */
  answer(part: string): { endedAt: number; tookMs: number } | null;
  /** Returns the time of the first contentful paint; null if there was none. */
  firstPaint(): number | null;
  /** Measures from the next event of this kind until the content is painted. */
  from(event: 'keydown' | 'click', shown: Shown, limitMs: number): void;
  /** Returns the result of {@link Probe.from}; null if the content was not painted within the time limit. */
  took(): Promise<Took | null>;
  focusFilter(): boolean;
  /** Selects the text of the filter, so that the next key replaces it. */
  selectFilter(): void;
  rest(ms: number): Promise<void>;
  /** Returns the duration of `JSON.parse` of the response in this page, milliseconds. */
  parse(path: string, token: string): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Time limit for the first row, longer than the time limits of the page itself. */
const PATIENCE_MS = 120_000;

/** Time for which parsing is repeated: a single parse of a small response is too short for the clock and throttling. */
const PARSE_MS = 100;

const rest = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** Resolves when a frame in which `look` returns true is painted, which is the first task after its callbacks. */
function painted(look: () => boolean, limitMs: number): Promise<number | null> {
  const until = performance.now() + limitMs;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      performance.mark(PAINTED);
      resolve(performance.now());
    });
    port1.start();
    const inFrame = () => {
      if (look()) port2.postMessage(null);
      else if (performance.now() > until) resolve(null);
      else requestAnimationFrame(inFrame);
    };
    requestAnimationFrame(inFrame);
  });
}

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
  firstPaint: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  from(event, shown, limitMs) {
    measured = new Promise((resolve) => {
      function listener(event: Event) {
        // The modifier of the shortcut that is measured.
        if (event instanceof KeyboardEvent && event.key === 'Control') return;
        removeEventListener(event.type, listener, true);
        performance.mark(EVENT);
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
