import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createFormat } from '#i18n/format.ts';
import { loadNamespaces, setLocale, t } from '#i18n/i18n.ts';
import { controllerTicket, type TicketController } from './controllerTicket.ts';
import { licenseOf } from '#license/testing/license.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const licenseConfig = { durationUnit: null, endingSoonDays: 90 } as const;
const i18n = { t, format: createFormat('en-GB', 'Europe/Brussels') };
const license = licenseOf({
  id: 'license-1',
  key: 'ABCD-EFGH-7B84',
  gridKw: 10,
  duration: 120,
  type: 'residential',
});
const controller: TicketController = {
  device: {
    id: 1,
    lastUpdate: '',
    properties: { nodeId: 'M1', name: 'North_roof', info: { manufacturer: 'Sofar', model: 'EMS' } },
    userRights: null,
  } as unknown as TicketController['device'],
  nodeId: 'M1',
  owners: [{ id: 1, uuid: 'c-1', name: 'Müller' }],
  linked: {
    licenses: [{ license, on: ['M1', 'M1_site_0'], read: { at: NOW, serverTime: NOW } }],
    freshness: {
      dataUpdatedAt: NOW,
      isFetching: false,
      isError: false,
      refetch: async () => ({ isError: false }),
    },
  },
  isComplete: true,
  isSwap: false,
};
const ticket = (change: Partial<TicketController>, form: 'text' | 'markdown' = 'text') =>
  controllerTicket(
    i18n,
    { ...controller, ...change },
    licenseConfig,
    NOW,
    'https://app.test/controllers/M1',
    form,
  );

// The files of a worker share its globals.
afterAll(() => vi.unstubAllGlobals());
beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await setLocale('en');
  await loadNamespaces(['controllers', 'terms', 'export']);
});

test('contains the customer, the controller and its licenses, with masked keys', () => {
  expect(ticket({})).toBe(
    [
      'North_roof',
      'NodeId: M1',
      'Make and model: Sofar EMS',
      'Customer: Müller (c-1)',
      'Linked licenses: 1',
      'Read: 2026-11-23T12:00:00.000Z',
      'Link: https://app.test/controllers/M1',
      '',
      '- not activated · …7B84 · residential · 10 kW grid · no end known · M1, M1_site_0 · license-1',
    ].join('\n'),
  );
  const markdown = ticket({}, 'markdown');
  expect(markdown).toContain(String.raw`**North\_roof**`);
  expect(markdown).toContain('| not activated | …7B84 |');
});

test('asks for the serial number of a replacement', () => {
  expect(ticket({ isSwap: true })).toContain(
    'To be moved to another controller; its serial number: ________________\nNodeId: M1\n',
  );
});

test('distinguishes unreadable values from missing ones', () => {
  const none = { ...controller.linked, licenses: [] };
  expect(ticket({ linked: none })).toContain('Linked licenses: none\n');
  expect(ticket({ linked: none, isComplete: false })).toContain(
    'Linked licenses: none, but not all could be loaded',
  );
  expect(ticket({ owners: [] })).toContain('Customer: not known');
});
