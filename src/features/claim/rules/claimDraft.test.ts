import { describe, expect, it } from 'vitest';
import { claimDraftName, parseClaimDraft } from './claimDraft.ts';
import { defaultValues, type ClaimPrefill } from './claimValues.ts';

const prefill: ClaimPrefill = { customerId: null, nodeId: 'M1S', licenseId: null, requestedSteps: 'claim' };
const values = { ...defaultValues(prefill, 'UTC'), key: 'ABCD-1234' };

describe('a stored draft of the form', () => {
  it('is read back as it was written', () => {
    expect(parseClaimDraft({ values, customer: 'uuid' })).toEqual({ values, customer: 'uuid' });
  });

  it('is read when version 1 wrote it', () => {
    const { requestedSteps: _, ...fields } = values;
    const read = (want: string) => parseClaimDraft({ values: { ...fields, want }, customer: null });
    expect(read('link')).toEqual({ values, customer: null });
    expect(read('both')?.values.requestedSteps).toBe('both');
    expect(read('everything')).toBeNull();
  });

  it.each([null, 7, 'text', {}, { values: null, customer: null }, { values }])('is null for %j', (stored) => {
    expect(parseClaimDraft(stored)).toBeNull();
  });

  it('keeps the name that version 1 gave it', () => {
    expect(claimDraftName(prefill)).toBe(
      'claim {"customerId":null,"nodeId":"M1S","licenseId":null,"want":"link"}',
    );
  });
});
