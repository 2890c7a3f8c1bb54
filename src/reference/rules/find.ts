import { fold, foldedWords } from '#lib/text/fold.ts';
import type { Call, Schemas } from './document.ts';
import { fieldRows } from './fields.ts';

/** Returns the folded text in which the search looks: path, descriptions, statuses, and all fields of a call. */
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

/** Whether the text contains every word of the search. */
export const hasWords = (text: string, typed: string): boolean =>
  foldedWords(typed).every((word) => text.includes(word));
