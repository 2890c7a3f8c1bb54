import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { endEvent } from './calendar.ts';

const EVENT = {
  licenseId: '8f14e45f-ceea-467f-a9d5-3c1f0d2b77e1',
  end: Date.UTC(2036, 2, 3, 12),
  readAt: Date.UTC(2026, 10, 25, 14, 2, 3, 456),
  title: 'License …7B84 of Müller, Dairy; GmbH ends',
  description: 'Two\nlines',
};

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

it('is one entry at the end of the license, with a reminder', () => {
  expect(unfolded(endEvent(EVENT))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//License dashboard//EN',
    'BEGIN:VEVENT',
    'UID:license-end-8f14e45f-ceea-467f-a9d5-3c1f0d2b77e1',
    'DTSTAMP:20261125T140203Z',
    'DTSTART:20360303T120000Z',
    String.raw`SUMMARY:License …7B84 of Müller\, Dairy\; GmbH ends`,
    String.raw`DESCRIPTION:Two\nlines`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    String.raw`DESCRIPTION:License …7B84 of Müller\, Dairy\; GmbH ends`,
    'TRIGGER:-P30D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('folds lines at 75 octets, and escapes any name into one value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const file = endEvent({ ...EVENT, title });
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      const values = unfolded(file);
      expect(values).toHaveLength(18);
      const summary = values[7]?.replace('SUMMARY:', '') ?? '';
      const read = summary.replaceAll(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
      expect(read).toBe(title.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' '));
    }),
  );
});
