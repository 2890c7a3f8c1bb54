import * as z from 'zod/mini';
import { badRequest } from '#server/sandbox/http/errors.ts';

const IsoTime = z.iso.datetime({ offset: true });
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Parses `If-Unmodified-Since`. An HTTP date has a resolution of a second, so a modification later within that second
 * does not count.
 * @returns a function that tells from a device's `lastUpdate` whether it was modified after the given time
 * @throws HttpError 400 for an invalid date, since ignoring it would overwrite changes the caller wanted to keep
 */
export function precondition(header: string | undefined): (lastUpdate: string) => boolean {
  if (header === undefined) return () => false;
  const time = Date.parse(header);
  const isHttpDate = HTTP_DATE.test(header);
  if (Number.isNaN(time) || !(isHttpDate || z.safeParse(IsoTime, header).success)) throw badRequest();
  return (lastUpdate) => {
    const modified = Date.parse(lastUpdate);
    return (isHttpDate ? Math.floor(modified / 1000) * 1000 : modified) > time;
  };
}
