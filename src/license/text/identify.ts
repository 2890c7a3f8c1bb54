import { trimOuter } from '#lib/text/trimOuter.ts';

/**
 * The kind of a typed or pasted text. `value` is the text without invisible characters at its ends.
 * - `uuid`: a customer or a license · `companyId`: an integer from 1, like the ids of companies
 * - `nodeId`: a site, with the `controller` it belongs to
 * - `serial`: looks like the serial number of a controller, which is also its nodeId
 * - `key`: may be a license key · `text`: anything else, including nothing
 *
 * The formats of serial numbers and keys are not documented: `serial` and `key` are guesses, to be used for the order
 * of lookups or for hints, never to refuse input.
 */
export type Identified =
  | { kind: 'uuid' | 'companyId' | 'serial' | 'key' | 'text'; value: string }
  | { kind: 'nodeId'; value: string; controller: string; site: number };

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const SITE = /^(\S+)_site_(\d+)$/;
// As in `M1S240821VZLL5E230D`: model, production date as yymmdd, running number.
const SERIAL = /^[A-Z][A-Z\d]{1,5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z\d]{6,}$/i;
const KEY = /^(?=.*\d)[!-~]{8,50}$/;
const LARGEST_ID = 2 ** 31 - 1;

export function identify(text: string): Identified {
  const value = trimOuter(text);
  if (UUID.test(value)) return { kind: 'uuid', value };
  if (/^[1-9]\d*$/.test(value) && Number(value) <= LARGEST_ID) return { kind: 'companyId', value };
  const site = SITE.exec(value);
  if (site?.[1]) return { kind: 'nodeId', value, controller: site[1], site: Number(site[2]) };
  if (SERIAL.test(value)) return { kind: 'serial', value };
  if (KEY.test(value)) return { kind: 'key', value };
  return { kind: 'text', value };
}
