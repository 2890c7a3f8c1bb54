import { readLabelFor, type LabelReading } from '#license/label/labelReading.ts';

/** Title, text and address of a share, as another app has sent them. */
export interface SharedTexts {
  title: string;
  text: string;
  url: string;
}

/**
 * Returns the text of a share, for the lookup. Many apps repeat the text as the title, or send an address as the text; an
 * address that names a key or a controller stands for both.
 */
export function sharedText({ title, text, url }: SharedTexts): string {
  const lines: string[] = [];
  for (const line of [text, url, title].map((each) => each.trim()))
    if (line !== '' && !lines.some((kept) => kept.includes(line))) lines.push(line);
  const whole = lines.join('\n');
  const isAddress = /^https?:\/\/\S+$/i.test(whole);
  const named = isAddress ? sharedCodes([whole]) : null;
  return named?.kind === 'text' ? named.text : whole;
}

/** What to do with the codes in shared photos. */
export type SharedCodes =
  | { kind: 'text'; text: string }
  /** The person chooses, or is told what the codes are. */
  | { kind: 'asks'; reading: LabelReading; all: string | null };

/** Decides which of the codes in shared photos the lookup starts with. */
export function sharedCodes(codes: readonly string[]): SharedCodes {
  const reading = readLabelFor('key', codes);
  switch (reading.kind) {
    case 'fill':
    case 'other':
    case 'unsure':
      return { kind: 'text', text: reading.value };
    case 'both':
      return { kind: 'text', text: `${reading.key}\n${reading.controller}` };
    case 'choice':
      return { kind: 'asks', reading, all: [...reading.keys, ...reading.controllers].join('\n') };
    case 'foreign':
      return { kind: 'asks', reading, all: null };
    case 'nothing':
      return { kind: 'text', text: codes.join('\n') };
  }
}
