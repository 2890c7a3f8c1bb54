import { fold, foldedWords } from '#lib/text/fold.ts';
import type { Call, Schemas } from './document.ts';
import { fieldRows } from './fields.ts';

/** Everything that a call is found by: its path, words, fields and statuses, and the fields of its answers. */
export function searchText(call: Call, schemas: Schemas): string {
  const bodies = [call.body, ...call.answers.map(({ body }) => body)];
  const fields = bodies.flatMap((body) => (body ? fieldRows(body.schema, schemas) : []));
  return fold(
    [
      call.method,
      call.path,
      call.id,
      call.tag,
      call.summary,
      call.about,
      call.rights,
      ...call.parameters.flatMap(({ name, description }) => [name, description]),
      ...fields.flatMap(({ name, description }) => [name, description]),
      ...call.answers.flatMap(({ status, description }) => [status, description]),
    ].join('\n'),
  );
}

/** Whether every word that was typed is in the text. */
export const hasWords = (text: string, typed: string): boolean =>
  foldedWords(typed).every((word) => text.includes(word));
