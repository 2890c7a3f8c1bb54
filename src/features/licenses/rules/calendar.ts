/** How long before the end a calendar reminds of it. */
const REMIND_DAYS = 30;
const FOLD_OCTETS = 75;

interface EndEvent {
  /** The id of the license, which makes a second download the same entry and no second one. */
  licenseId: string;
  /** The end, and when this was read, epoch milliseconds. */
  at: number;
  readAt: number;
  title: string;
  description: string;
}

/**
 * The end of a license as a calendar file (iCalendar, RFC 5545), with a reminder {@link REMIND_DAYS} days before. A
 * calendar is read by many and synchronised to many places: what is passed in holds no key.
 */
export function endEvent({ licenseId, at, readAt, title, description }: EndEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//License dashboard//EN',
    'BEGIN:VEVENT',
    `UID:license-end-${escaped(licenseId)}`,
    `DTSTAMP:${utc(readAt)}`,
    `DTSTART:${utc(at)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${REMIND_DAYS}D`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** `20360303T120000Z` */
const utc = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** The format has a sign for the end of a line, and for no other control character. */
const escaped = (text: string) =>
  text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ');

/** Lines of at most 75 octets, as the format wants them; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > FOLD_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
