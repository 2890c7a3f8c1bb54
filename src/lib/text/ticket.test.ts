import { expect, test } from 'vitest';
import { writeTicket, type Ticket } from './ticket.ts';

const ticket: Ticket = {
  title: 'Müller *GmbH* <img src=x>',
  facts: ['Id: a_b_c', 'Name: one\r\n\r\n# two | three'],
  table: {
    head: ['State', 'Type'],
    rows: [
      ['active', '[x](https://evil.test)'],
      ['ended', 'a|b\nc'],
    ],
  },
  rest: '3 more licenses are not listed here.',
};

test('formats plain text with one fact or row per line', () => {
  expect(writeTicket(ticket, 'text')).toBe(
    [
      'Müller *GmbH* <img src=x>',
      'Id: a_b_c',
      'Name: one # two | three',
      '',
      '- active · [x](https://evil.test)',
      '- ended · a|b c',
      '',
      '3 more licenses are not listed here.',
    ].join('\n'),
  );
});

test('escapes all values in Markdown', () => {
  expect(writeTicket(ticket, 'markdown')).toBe(
    [
      String.raw`**Müller \*GmbH\* \<img src=x\>**`,
      '',
      String.raw`- Id: a\_b\_c`,
      String.raw`- Name: one \# two \| three`,
      '',
      '| State | Type |',
      '| --- | --- |',
      String.raw`| active | \[x\](https://evil.test) |`,
      String.raw`| ended | a\|b c |`,
      '',
      '3 more licenses are not listed here.',
    ].join('\n'),
  );
});

test('leaves out a table without rows', () => {
  expect(writeTicket({ title: 'T', facts: [], table: { head: ['A'], rows: [] } }, 'markdown')).toBe(
    '**T**\n',
  );
});
