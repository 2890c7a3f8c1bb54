import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { CONTROLLERS, CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { oneLicense, noLicense, inactive, foreign } = CONTROLLERS;

const preview = () => screen.getByRole('region', { name: 'Print preview' });
const doubts = () =>
  screen.queryByText(/^This certificate is not confirmed/)?.closest('[role=status]')?.textContent ?? '';

/** Opens a certificate, and waits until nothing of it is still being read. */
async function open(nodeId: string, licenseId: string = LICENSES.active.id) {
  const opened = await openApp(service, `/controllers/${nodeId}/certificate/${licenseId}`);
  await waitFor(() => expect(preview()).toBeDefined());
  await waitFor(() => expect(screen.queryByText('Loading the certificate…')).toBeNull());
  return opened;
}

describe('a confirmed certificate', () => {
  test('says what the service’s record says, with the key masked, and doubts nothing', async () => {
    await open(oneLicense.nodeId);
    const text = preview().textContent ?? '';
    for (const expected of [
      CUSTOMERS.deSmet.name,
      oneLicense.name,
      oneLicense.nodeId,
      `…${LICENSES.active.key.slice(-4)}`,
      LICENSES.active.id,
      'unit not configured',
    ])
      expect(text).toContain(expected);
    expect(text).not.toContain(LICENSES.active.key);
    expect(text).not.toMatch(/not confirmed/i);
    expect(doubts()).toBe('');
  });

  test('speaks the customer’s language, and the page around it the reader’s', async () => {
    const { user } = await open(oneLicense.nodeId);
    await user.selectOptions(screen.getByLabelText('Certificate language'), 'nl');
    await waitFor(() => expect(preview().textContent).toContain('Opleveringscertificaat'));
    expect(preview().querySelector('article')?.lang).toBe('nl');
    expect(preview().textContent).toContain('eenheid niet ingesteld');
    expect(preview().textContent).not.toMatch(/not stated|Duration|Serial/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hand-over certificate');
  });

  test('is shared as text, with the link of its code and no key', async () => {
    const shared: File[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      canShare: () => true,
      share: async ({ files = [] }: ShareData) => void shared.push(...files),
    });
    const { user } = await open(oneLicense.nodeId);
    await user.click(screen.getByRole('button', { name: 'Share as text' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Shared' })).toBeDefined());
    const [file] = shared;
    expect(file?.name).toBe(`certificate-${oneLicense.nodeId}.txt`);
    const text = (await file?.text()) ?? '';
    for (const line of [
      'Hand-over certificate',
      `Name: ${CUSTOMERS.deSmet.name}`,
      `Serial number: ${oneLicense.nodeId}`,
      `License key: …${LICENSES.active.key.slice(-4)}`,
      'State: active',
      `${location.origin}/c/${oneLicense.nodeId}`,
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/\n\nLicense\n/);
    expect(text).not.toContain(LICENSES.active.key);
    expect(text).not.toContain('signature');
  });

  test('is printed on request', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await open(oneLicense.nodeId);
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledTimes(1);
  });
});

describe('is not confirmed', () => {
  test.each([
    [
      'a license that is not activated',
      inactive.nodeId,
      LICENSES.notActivated.id,
      'The license is not activated',
    ],
    [
      'a license of another controller',
      noLicense.nodeId,
      LICENSES.active.id,
      'The license is not on this controller',
    ],
  ])('%s', async (_, nodeId, licenseId, why) => {
    await open(nodeId, licenseId);
    await waitFor(() => expect(doubts()).toContain(why));
    // Once across, once with the reasons.
    expect(preview().textContent?.match(/not confirmed/gi)).toHaveLength(2);
    expect(preview().textContent).toContain(why);
  });

  test('a controller one may not see', async () => {
    await open(foreign.nodeId);
    await waitFor(() => expect(doubts()).toContain('The controller was not found'));
  });

  test('a license with an invalid date', async () => {
    service.change<{ licenses: object[] }>('GET /v1/license/controller/*', ({ licenses }) => ({
      licenses: licenses.map((license) => ({ ...license, deactivationDate: 'soon' })),
    }));
    await open(oneLicense.nodeId);
    await waitFor(() => expect(doubts()).toContain('The record of the license has an invalid date'));
  });

  test.each([
    ['License', 'GET /v1/license/controller/*'],
    ['Customer', 'GET /v1/company'],
    ['Controller', 'POST /v1/device/query'],
  ])('what could not be read, and is once it could: %s', async (part, call) => {
    const mend = service.fail(call, 403);
    const { user } = await open(oneLicense.nodeId);
    await waitFor(() =>
      expect(doubts()).toMatch(new RegExp(`${part}: .*(permission|not found|may not)`, 'i')),
    );
    expect(preview().textContent).toContain('unknown');
    mend();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(doubts()).toBe(''));
    await waitFor(() => expect(preview().textContent).not.toMatch(/not confirmed/i));
  });
});
