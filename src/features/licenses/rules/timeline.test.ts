import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeline } from './timeline.ts';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const MONTHS = { durationUnit: 'months', endingSoonDays: 90 } as const;
const kinds = (dates: {
  creationDate?: string;
  activationDate?: string;
  deactivationDate?: string;
  duration?: number;
}) =>
  timeline(
    { creationDate: null, activationDate: null, deactivationDate: null, duration: null, ...dates },
    NOW,
    MONTHS,
  ).map((event) => (event.computed ? `${event.kind}*` : event.kind));

test.each([
  [{}, ['now']],
  [{ creationDate: '2025-01-01' }, ['created', 'now']],
  [
    { creationDate: '2025-01-01', activationDate: '2025-02-01', duration: 120 },
    ['created', 'activated', 'now', 'ends*'],
  ],
  [
    { creationDate: '2025-01-01', activationDate: '2025-02-01', duration: 12 },
    ['created', 'activated', 'ended*', 'now'],
  ],
  [
    { creationDate: '2025-01-01', activationDate: '2026-04-01', deactivationDate: '2027-01-01' },
    ['created', 'now', 'planned', 'ends'],
  ],
  [{ activationDate: '2027-01-01', deactivationDate: '2026-04-01' }, ['now', 'ends', 'planned']],
  [{ creationDate: '2025-01-01', deactivationDate: '2026-01-01' }, ['created', 'ended', 'now']],
  [{ creationDate: 'once', activationDate: 'later', deactivationDate: 'at last' }, ['now']],
  [
    {
      creationDate: '2026-03-03T12:00:00Z',
      activationDate: '2026-03-03T12:00:00Z',
      deactivationDate: '2026-03-03T12:00:00Z',
    },
    ['created', 'activated', 'ended', 'now'],
  ],
])('%j', (dates, events) => {
  expect(kinds(dates)).toEqual(events);
});

test('lists past events before the present, and future events after it', () => {
  const date = fc.option(
    fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
    { nil: null },
  );
  fc.assert(
    fc.property(date, date, date, (creationDate, activationDate, deactivationDate) => {
      const events = timeline(
        { creationDate, activationDate, deactivationDate, duration: null },
        NOW,
        MONTHS,
      );
      const now = events.findIndex(({ kind }) => kind === 'now');
      for (const [index, { kind, at }] of events.entries()) {
        if (kind === 'activated' || kind === 'ended') expect(index).toBeLessThan(now);
        if (kind === 'planned' || kind === 'ends') expect(index).toBeGreaterThan(now);
        expect(at).toBeGreaterThanOrEqual(events[index - 1]?.at ?? -Infinity);
      }
    }),
  );
});
