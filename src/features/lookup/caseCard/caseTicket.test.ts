import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { License } from '#api/contract/license.ts';
import { createFormat } from '#i18n/format.ts';
import { loadNamespaces, setLocale, t } from '#i18n/i18n.ts';
import { licenseRow } from '#license/licenseRow.ts';
import { caseTicket } from './caseTicket.ts';
import { FOUND, NOT_FOUND } from '#features/lookup/sources/outcome.ts';
import type { ResolvedCase } from '#features/lookup/sources/useCase.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const KEY = 'ABCD-EFGH-7B84';
const license = License.parse({
  id: 'L1',
  key: KEY,
  solarKw: 30,
  type: 'residential',
  activationDate: '2025-01-01T00:00:00Z',
  deactivationDate: '2026-03-01T00:00:00Z',
  datalinks: ['link'],
});

const resolvedCase: ResolvedCase = {
  resolvedTokens: [
    { token: { kind: 'key', value: KEY }, outcome: FOUND },
    { token: { kind: 'key', value: 'QQQQ-WWWW-0QX2' }, outcome: { status: 'elsewhere' } },
    { token: { kind: 'controller', value: 'M9', nodeId: 'M9' }, outcome: NOT_FOUND },
  ],
  namedCustomers: [{ id: 'U1', customer: { id: 1, uuid: 'U1', name: 'A *bold*\n# GmbH' } }],
  namedControllers: [
    {
      nodeId: 'M1',
      name: null,
      owners: { value: [{ id: 1, uuid: 'U1', name: 'A *bold*\n# GmbH' }], outcome: FOUND },
      licenses: { value: [license], outcome: FOUND },
    },
  ],
  unreadCustomers: [],
  customers: ['U1'],
  controllers: [{ nodeId: 'M1', owners: ['U1'], licenses: ['L1'] }],
  licenses: [
    {
      row: licenseRow(license, NOW, { durationUnit: null, endingSoonDays: 90 }),
      customerId: 'U1',
      on: ['M1'],
    },
  ],
};

// The files of a worker share its globals.
afterAll(() => vi.unstubAllGlobals());
beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await loadNamespaces(['lookup', 'terms']);
  await setLocale('en');
});

const text = (form: 'markdown' | 'text') =>
  caseTicket({ t, format: createFormat('en-GB', 'UTC') }, form, resolvedCase, () => 'A *bold*\n# GmbH', NOW);

test('caseTicket writes plain text', () => {
  expect(text('text')).toBe(`Customers
- A *bold* # GmbH (U1)

Controllers
- M1 · A *bold* # GmbH · 1 license

Licenses
- …7B84 · ended · residential · 30 kW solar · until 2026-03-01T00:00:00.000Z · on M1 · A *bold* # GmbH · id L1

Please note
- License …7B84 has ended.

Not found yet
- …0QX2: not in the loaded lists
- M9: not found in your account`);
});

test('caseTicket escapes untrusted text in Markdown', () => {
  expect(text('markdown')).toContain(String.raw`### Customers
- A \*bold\* \# GmbH (${'`U1`'})`);
  expect(text('markdown')).toContain('- `…7B84` · ended');
});

test('caseTicket never contains a key', () => {
  for (const form of ['markdown', 'text'] as const) expect(text(form)).not.toMatch(/ABCD|EFGH|QQQQ|WWWW/);
});
