import type { Locator, Page } from '@playwright/test';
import { fillClaim, summary } from '../../pages/claimPage.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS } from '../../support/seed.ts';
import { storeSession } from '../../support/session.ts';
import type { FaultServer, WireEntry } from '../server/types.ts';
import { expect } from './test.ts';

/** Controller of De Smet without a license. */
export const CONTROLLER = CONTROLLERS.noLicense;
export const [KEY, OTHER_KEY] = FREE_KEYS.deSmet;

export const CLAIM = 'POST /v1/license/claim';
export const ACTIVATE = 'POST /v1/license/activate';
export const READ_BACK = `GET /v1/license/controller/${CONTROLLER.nodeId}`;

/** Signs in and fills in the form, without submitting it. */
export async function prepare(
  page: Page,
  fault: FaultServer,
  { steps = 'link', key = KEY }: { steps?: 'link' | 'both'; key?: string } = {},
): Promise<void> {
  await storeSession(page, fault);
  await page.goto(`${fault.url}/claim?do=${steps}`);
  await fill(page, key);
}

export async function fill(page: Page, key: string, { nodeId }: { nodeId: string } = CONTROLLER) {
  await fillClaim(page, key, nodeId);
  await expect(summary(page)).toContainText(CUSTOMERS.deSmet.name);
}

/**
 * Expects exactly these license calls (`METHOD path status`) since the first POST, followed only by reads, since lists
 * are refreshed after a verdict.
 */
export function expectSent(fault: FaultServer, expected: string[]): void {
  const calls = fault.calls(/^\w+ \/v1\/license\//);
  const lines = calls.slice(calls.findIndex(({ method }) => method === 'POST')).map(line);
  expect(lines.slice(0, expected.length)).toEqual(expected);
  expect(lines.slice(expected.length).filter((each) => !each.startsWith('GET '))).toEqual([]);
}

const line = ({ method, path, status }: WireEntry): string => `${method} ${path} ${status}`;

/** Advances the page's clock second by second until the element is visible. Requires `page.clock.install()`. */
export async function runUntil(page: Page, there: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(1_000);
    await expect(there).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [50] });
}

/**
 * Calls the service as another client would.
 * @param url origin of the host, so that the call is not logged
 */
export async function callHost(
  url: string,
  who: 'installer' | 'support',
  method: 'POST' | 'PUT',
  path: string,
  body: object,
): Promise<unknown> {
  const json = { 'Content-Type': 'application/json' };
  const credentials = JSON.stringify({ username: `${who}@example.com`, password: 'sandbox' });
  const signIn = await fetch(`${url}/auth/login`, { method: 'POST', headers: json, body: credentials });
  const refresh = { Authorization: `Bearer ${await signIn.text()}` };
  const access = await fetch(`${url}/auth/accesstoken`, { headers: refresh });
  const headers = { ...json, Authorization: `Bearer ${await access.text()}` };
  const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
  return answer.json();
}
