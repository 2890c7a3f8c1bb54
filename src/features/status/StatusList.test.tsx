import { screen, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import type { Platform } from '#platform/platform.ts';
import { browserPlatform } from '#platform/browserPlatform.ts';
import { loadNamespaces, setLocale } from '#i18n/i18n.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { StatusList } from './StatusList.tsx';

speakEnglish('account');

const NOW = Date.UTC(2026, 10, 27, 12);
const FAR = 'https://api.example.com';
const FAR_SERVICES = { apiUrl: FAR, authUrl: FAR };
const OWN_SERVICES = { apiUrl: '', authUrl: '' };

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

const json = (body: unknown): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json' },
  body,
});
const refusal = (date = NOW): Answer => ({ status: 401, headers: { Date: new Date(date).toUTCString() } });

/** Renders the status for the responses that `answer` returns by URL; null means no response. */
function show(
  config: typeof OWN_SERVICES,
  answer: (url: string, init: RequestInit) => Answer | null | DOMException,
) {
  const platform: Platform = {
    ...browserPlatform(),
    now: () => NOW,
    fetch(url, init) {
      const given = answer(url, init);
      if (given instanceof DOMException) return Promise.reject(given);
      if (given === null) return Promise.reject(new TypeError('Failed to fetch'));
      const { status = 200, headers, body } = given;
      return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
    },
  };
  return renderInApp(<StatusList config={config} platform={platform} />);
}

/** Returns the text below a heading of the list. */
async function under(title: string): Promise<string> {
  const items = await screen.findAllByRole('listitem');
  const item = items.find((each) => within(each).queryByText(title));
  return item?.textContent ?? '';
}

test('reports no problem if both services refuse a call without a token', async () => {
  show(OWN_SERVICES, () => refusal());
  expect(await under('API')).toContain('It answers.');
  expect(await under('Authentication service')).toContain('It answers.');
  expect(await under('The clock of this device')).toContain('agrees');
});

describe('a service of another origin', () => {
  it('that does not allow this page is distinguished from an unreachable one', async () => {
    show(FAR_SERVICES, (url, { mode }) => (mode === 'no-cors' && url.endsWith('/v1/company') ? {} : null));
    expect(await under('API')).toContain(`allow the origin ${location.origin} (Access-Control-Allow-Origin)`);
    expect(await under('Authentication service')).toContain(`No answer comes from ${FAR}.`);
  });

  it('is called like the app calls it, so that a refused preflight is detected', async () => {
    const asked: [string | undefined, unknown][] = [];
    show(FAR_SERVICES, (_url, { mode, headers }) => (asked.push([mode, headers]), null));
    await under('API');
    expect(asked.filter(([mode]) => mode === undefined).map(([, headers]) => headers)).toEqual([
      { Authorization: 'Bearer none' },
      { Authorization: 'Bearer none' },
    ]);
  });

  it('that hides its headers counts as reachable, with a hint', async () => {
    show(FAR_SERVICES, () => ({ status: 401 }));
    expect(await under('API')).toContain('It answers.');
    expect(screen.getByText(/Access-Control-Expose-Headers/)).toBeTruthy();
    expect(screen.queryByText('The clock of this device')).toBeNull();
  });

  it.each<[string, Answer | DOMException, RegExp]>([
    ['another service', { status: 404 }, /Something else answers at .*\(404\).*Check apiUrl in config.json/],
    ['a page of a gate', { status: 401, headers: { 'Content-Type': 'text/html' } }, /Something else answers/],
    ['a service that fails', { status: 500 }, /It answers with 500/],
    ['silence', new DOMException('', 'TimeoutError'), /does not answer in time/],
  ])('%s', async (_name, answer, words) => {
    show(FAR_SERVICES, () => answer);
    expect(await under('API')).toMatch(words);
  });
});

describe('behind the host', () => {
  it.each([
    [{ finding: 'tls', detail: 'CERT_HAS_EXPIRED' }, /\(CERT_HAS_EXPIRED\).*NODE_EXTRA_CA_CERTS/],
    [{ finding: 'name', detail: 'ENOTFOUND' }, /does not find the name in API_URL \(ENOTFOUND\)/],
    [{ finding: 'unreachable', detail: 'ECONNREFUSED' }, /cannot connect to the address in API_URL/],
    [{ finding: 'timeout' }, /does not answer the host in time/],
    [{ finding: 'failing', detail: '503' }, /answers the host with 503/],
    [{ finding: 'other', detail: '404' }, /Something else answers the host \(404\).*API_URL/],
    [{ finding: 'ok' }, /It answers with 502/],
  ])('%j is told in words', async (api, words) => {
    show(OWN_SERVICES, (url) => {
      if (url === '/status.json') return json({ api, auth: { finding: 'ok' } });
      return url === '/v1/company' ? { status: 502 } : refusal();
    });
    expect(await under('API')).toMatch(words);
    expect(await under('Authentication service')).toContain('It answers.');
  });

  it('the finding of the page is shown if the host reports none', async () => {
    show(OWN_SERVICES, (url) => (url === '/status.json' ? { status: 404 } : { status: 503 }));
    expect(await under('API')).toContain('It answers with 503');
  });
});

test.each([
  [NOW + 7 * 60_000, 'It is 7 minutes behind'],
  [NOW - 61_000, 'It is 1 minute ahead'],
  [NOW + 20_000, 'It agrees'],
])('a service at %d tells what the clock of the device is', async (date, words) => {
  show(OWN_SERVICES, () => refusal(date));
  expect(await under('The clock of this device')).toContain(words);
});

test('checks again on request, in Dutch', async () => {
  await setLocale('nl');
  await loadNamespaces(['account']);
  let isUp = false;
  const { user } = show(OWN_SERVICES, () => (isUp ? refusal() : { status: 500 }));
  expect(await under('API')).toContain('Antwoordt met 500.');
  isUp = true;
  await user.click(screen.getByRole('button', { name: 'Opnieuw nagaan' }));
  expect(await screen.findAllByText('Antwoordt.')).toHaveLength(2);
  await setLocale('en');
});
