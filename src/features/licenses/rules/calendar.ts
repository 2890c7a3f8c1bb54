/** Days between the reminder and the end. */
const REMIND_DAYS = 30;
const FOLD_OCTETS = 75;

interface EndEvent {
  /** The UID of the entry, so that a second download replaces the first. */
  licenseId: string;
  /** Epoch milliseconds. */
  end: number;
  /** Service time of the answer, epoch milliseconds. */
  readAt: number;
  title: string;
  description: string;
}

/**
 * Returns the end of a license as a calendar file (iCalendar, RFC 5545), with a reminder {@link REMIND_DAYS} days
 * before. Calendars are shared and synchronised, so title and description must not contain a key.
 */
export function endEvent({ licenseId, end, readAt, title, description }: EndEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//License dashboard//EN',
    'BEGIN:VEVENT',
    `UID:license-end-${escaped(licenseId)}`,
    `DTSTAMP:${utc(readAt)}`,
    `DTSTART:${utc(end)}`,
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

/** Returns `20360303T120000Z`. */
const utc = (timestamp: number) => new Date(timestamp).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** Escapes TEXT values (RFC 5545, 3.3.11). Only line breaks among the control characters have an escape. */
const escaped = (text: string) =>
  text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ');

/** Folds a line at 75 octets (RFC 5545, 3.1), between characters. */
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
