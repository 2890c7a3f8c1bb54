import type { Fact } from '#operations/audit/auditFact.ts';

/** A claim of the entry was sent. */
export const sentFact = (entry: string): Fact => ({
  kind: 'sent',
  at: 1,
  clockMs: -200,
  entry,
  key: '…7B84',
  controller: 'M1S',
  license: null,
  customer: null,
  what: 'claim',
  asked: null,
  outcome: null,
  why: null,
  status: null,
  request: null,
});
