import type { BrowserContext, Page, Request } from '@playwright/test';

declare global {
  interface Window {
    /** Set by {@link watchTries}; called on user actions, after which requests are not retries. */
    somethingHappened?: () => Promise<void>;
  }
}

export interface TriesWatch {
  add(context: BrowserContext): Promise<void>;
  faults(): string[];
}

const MOST_READS = 3;
/** Time by which a browser may report a user action later than the request that it caused, milliseconds. */
const REPORTED_LATER_MS = 1000;
const READ_BY_POST = '/v1/device/query';

interface Run {
  tries: number;
  /** Status of the previous attempt. */
  status: number | null;
}

/**
 * Reports requests that the app retries too often without a user action: more than three attempts of a read, or of a
 * write that was refused before processing (401, 429); a second attempt of any other write. The browser's own retries
 * are visible only on the wire.
 */
export function watchTries(): TriesWatch {
  let seen: { page: Page; at: number; what: string }[] = [];
  const runs = new Map<Page, Map<string, Run>>();

  function sent(request: Request): void {
    const url = new URL(request.url());
    if (!/^\/(?:v1|auth)\//.test(url.pathname)) return;
    const { page, key } = whereOf(request);
    if (!page || isBodyUnknown(request)) return;
    const ofPage = runs.get(page) ?? new Map<string, Run>();
    runs.set(page, ofPage);
    const run = ofPage.get(key) ?? { tries: 0, status: null };
    ofPage.set(key, { ...run, tries: run.tries + 1 });
    const isRead = request.method() === 'GET' || url.pathname === READ_BY_POST;
    const mayRepeat = isRead || run.status === 401 || run.status === 429;
    if (run.tries >= (mayRepeat ? MOST_READS : 1)) {
      const what = `try ${run.tries + 1} of ${request.method()} ${url.pathname}`;
      seen.push({ page, at: Date.now(), what });
    }
  }

  function acted(page: Page): void {
    runs.delete(page);
    seen = seen.filter((each) => each.page !== page || Date.now() - each.at > REPORTED_LATER_MS);
  }

  function ended(request: Request, status: number | null): void {
    const { page, key } = whereOf(request);
    const ofPage = page && runs.get(page);
    const run = ofPage?.get(key);
    if (status !== null && status < 300) ofPage?.delete(key);
    else if (run) ofPage?.set(key, { ...run, status });
  }

  return {
    async add(context) {
      await context.exposeBinding('somethingHappened', ({ page }) => acted(page));
      await context.addInitScript(() => {
        for (const type of ['click', 'keydown', 'online', 'visibilitychange', 'pageshow']) {
          addEventListener(type, () => void window.somethingHappened?.(), { capture: true });
        }
      });
      context.on('request', sent);
      context.on('response', (response) => ended(response.request(), response.status()));
      context.on('requestfailed', (request) => ended(request, null));
    },
    faults: () => seen.map(({ what }) => what),
  };
}

/** Playwright does not get bodies over BiDi, so requests that differ by their bodies alone would count as one. */
function isBodyUnknown(request: Request): boolean {
  const name = request.frame().page().context().browser()?.browserType().name();
  return name === 'firefox' && request.method() !== 'GET' && request.postData() === null;
}

function whereOf(request: Request): { page: Page | null; key: string } {
  const key = `${request.method()} ${request.url()} ${request.postData() ?? ''}`;
  try {
    return { page: request.frame().page(), key };
  } catch {
    // The request belongs to a closed page, or to none.
    return { page: null, key };
  }
}
