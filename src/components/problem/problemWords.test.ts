import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '#http/problem.ts';
import { problemReport } from './problemWords.ts';

const SECRETS = [
  'installer@example.com',
  '"Ann Peeters" <ann.peeters+roof@mail.example.be>',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'SG1-7K4PQ-92XMB-T3',
  'N8V3KD.70QYRT.X5M2',
  'k3v9-2mxp-77ty-q0az',
  'M1S240821VZLL5E230D_site_0',
  '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01',
];
const core = (secret: string) => /[\w.+-]+@[\w.]+/.exec(secret)?.[0] ?? secret;

const report = (serverMessage: string) =>
  problemReport(new Problem('badRequest', { call: 'POST /v1/license/claim', status: 400, serverMessage }));

describe('#108 the report for a ticket', () => {
  it.each(SECRETS)('does not repeat %s', (secret) => {
    for (const message of [secret, `License ${secret}: not found`, `"${secret}"`, `a,${secret},b`]) {
      expect(report(message)).not.toContain(core(secret));
      expect(problemReport(new TypeError(message))).not.toContain(core(secret));
    }
  });

  it('keeps the words of the service', () => {
    const words = 'At least one device was modified after the specified time';
    expect(report(words).split('\n')).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'POST /v1/license/claim',
      'badRequest 400',
      words,
    ]);
  });

  it('has the same number of lines whatever others wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, field, id) => {
        const problem = new Problem('unreadable', {
          call: 'GET /v1/company',
          serverMessage: `x${text}\r\n\u2028forged: line`,
          fields: [`a${field}\nb`],
          requestId: `r${id}\n`,
        });
        expect(problemReport(problem).split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(6);
        expect(problemReport(new Error(text)).split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(1);
      }),
    );
  });
});
