import { describe, expect, it } from 'vitest';
import { requestedMoment } from './requestedMoment.ts';
import { ClaimSchema, type ClaimValues } from './claimValues.ts';

const values = (some: Partial<ClaimValues>): ClaimValues => ({
  key: 'ABCD-1234',
  nodeId: 'M1S240821VZLL5E230D',
  requestedSteps: 'both',
  when: 'now',
  date: '',
  time: '',
  zone: 'Europe/Brussels',
  later: false,
  sendAnyway: false,
  ...some,
});

const faults = (some: Partial<ClaimValues>) =>
  ClaimSchema.safeParse(values(some)).error?.issues.map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  ) ?? [];

describe('ClaimSchema', () => {
  it('accepts a key and a controller', () => {
    expect(faults({})).toEqual([]);
  });

  it('reports a missing value on its field', () => {
    expect(faults({ key: ' \u200b', nodeId: '  ' })).toEqual([
      'key claim.key.missing',
      'nodeId claim.controller.missing',
    ]);
    expect(faults({ requestedSteps: 'activate', nodeId: '' })).toEqual([]);
    expect(faults({ key: 'x'.repeat(51) })).toEqual(['key claim.key.long']);
  });

  it('requires a date and a time only for a planned activation', () => {
    expect(faults({ when: 'at' })).toEqual(['date claim.when.date.missing', 'time claim.when.time.missing']);
    expect(faults({ when: 'at', requestedSteps: 'claim' })).toEqual([]);
  });
});

describe('requestedMoment', () => {
  const at = (some: Partial<ClaimValues>) => requestedMoment(values({ when: 'at', ...some }));

  it('is null for now and for a claim alone', () => {
    expect(requestedMoment(values({}))).toBeNull();
    expect(at({ requestedSteps: 'claim', date: '2026-12-01', time: '14:00' })).toBeNull();
  });

  it('has the offset of its day', () => {
    expect(at({ date: '2026-12-01', time: '14:00' })).toMatchObject({ iso: '2026-12-01T14:00:00+01:00' });
    expect(at({ date: '2026-07-01', time: '14:00' })).toMatchObject({ iso: '2026-07-01T14:00:00+02:00' });
  });

  it('is the chosen one of two occurrences, and `never` in a gap', () => {
    const twice = { date: '2026-10-25', time: '02:30' };
    expect(at(twice)).toMatchObject({ iso: '2026-10-25T02:30:00+02:00' });
    expect(at({ ...twice, later: true })).toMatchObject({ iso: '2026-10-25T02:30:00+01:00' });
    expect(at({ date: '2027-03-28', time: '02:30' })).toBe('never');
  });

  it('uses the clock of the site', () => {
    const noon = { date: '2026-07-01', time: '12:00' };
    expect(at({ ...noon, zone: 'America/New_York' })).toMatchObject({ iso: '2026-07-01T12:00:00-04:00' });
    expect(at({ ...noon, zone: 'Asia/Kolkata' })).toMatchObject({ iso: '2026-07-01T12:00:00+05:30' });
  });
});
