import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from '@playwright/test';

/** Exceptions: what a test expects that would otherwise be reported. */
export interface Expected {
  /** The test handles browser dialogs itself. */
  dialogs: boolean;
  /** Console errors that the test expects; Firefox reports those of the browser itself as errors of the page. */
  console: RegExp[];
  /** The test downloads a file with full keys. */
  wholeKeys: boolean;
}

export interface Watch {
  expected: Expected;
  /** Returns all faults in the watched contexts so far, one line each. */
  faults(): Promise<string[]>;
  /** Watches a context created by the test. Must be called before its first page is opened. */
  add(context: BrowserContext): Promise<void>;
}

// The browser's message about an error status or a lost connection, which fault tests cause on purpose.
const OF_THE_NETWORK =
  /^Failed to load resource: |^Loading (?:module from|failed for) |CORS request did not succeed/;
const TOKEN = /eyJ[\w-]{8,}/;

/**
 * Reports faults that no page may have: Content-Security-Policy violations, uncaught exceptions, dialogs, console
 * errors, and a token or one of `keys` in a place where the next user or a log could find it.
 */
export function watch(keys: readonly string[]): Watch {
  const expected: Expected = { dialogs: false, console: [], wholeKeys: false };
  const contexts: BrowserContext[] = [];
  const seen: string[] = [];
  const lines: string[] = [];
  const downloads: Promise<string>[] = [];
  const isExcused = (text: string) =>
    OF_THE_NETWORK.test(text) || expected.console.some((pattern) => pattern.test(text));

  return {
    expected,
    async add(context) {
      contexts.push(context);
      context.on('page', (page) => page.on('download', (download) => downloads.push(contentOf(download))));
      context.on('weberror', (error) => {
        const { message } = error.error();
        if (!isExcused(message)) seen.push(`page error: ${message}`);
      });
      context.on('dialog', (dialog) => {
        if (expected.dialogs) return;
        seen.push(`dialog (${dialog.type()}): ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('console', (message) => {
        const text = message.text();
        lines.push(text);
        if (message.type() === 'error' && !isExcused(text)) seen.push(`console error: ${text}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`CSP violation: ${violatedDirective} ${blockedURI}`),
        );
      });
    },
    async faults() {
      const stored = (await Promise.all(contexts.map(storedBy))).flat();
      const files = (await Promise.all(downloads)).map((text) => ['a download', text]);
      const leaks = [['console', lines.join('\n')], ...files, ...stored].flatMap(
        ([place = '', text = '']) => {
          const asked = expected.wholeKeys && place === 'a download';
          return [
            ...(TOKEN.test(text) ? [`a token in ${place}`] : []),
            ...keys
              .filter((key) => !asked && text.includes(key))
              .map((key) => `the key …${key.slice(-4)} in ${place}`),
          ];
        },
      );
      return [...seen, ...leaks];
    },
  };
}

/** Returns the file's name and text; the text is empty if the download failed. */
async function contentOf(download: Download): Promise<string> {
  const path = await download.path().catch(() => null);
  return `${download.suggestedFilename()}\n${path === null ? '' : await readFile(path, 'utf8')}`;
}

/** Returns what the pages of a context leave behind, by place: cookies, web storage, URL, title and history state. */
async function storedBy(context: BrowserContext): Promise<string[][]> {
  const cookies = ['cookies', JSON.stringify(await context.cookies())];
  const pages = context.pages().filter((page) => /^https?:/.test(page.url()));
  return [cookies, ...(await Promise.all(pages.map(storedByPage))).flat()];
}

async function storedByPage(page: Page): Promise<string[][]> {
  const places = await page.evaluate(() => ({
    'the address': decodeURIComponent(location.href),
    'the title': document.title,
    'history.state': JSON.stringify(history.state),
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
  }));
  return Object.entries(places);
}
