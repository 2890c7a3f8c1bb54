import type { AuditEvent } from '#operations/audit/auditEvent.ts';

/** The event of a sent claim. */
export const sentEvent = (entry: string): AuditEvent => ({
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
