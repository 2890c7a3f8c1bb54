import * as z from 'zod/mini';
import { badRequest } from '#server/sandbox/http/errors.ts';

const IsoTime = z.iso.datetime({ offset: true });
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads `If-Unmodified-Since` and answers whether a device was modified after it. An HTTP date has whole seconds,
 * so a device that was modified later within that second counts as unmodified.
 * @returns a function of the device's `lastUpdate`
 * @throws HttpError 400 for anything else: to ignore it would overwrite what the caller wanted guarded
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
