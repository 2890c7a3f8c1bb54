import { identify } from './identify.ts';
import { isKeyLike } from './keyLike.ts';
import { serialsIn } from './serial.ts';

/** In characters, beyond any paragraph of a real mail. */
const MAX_LINE = 4000;
/** No key with gaps is shorter. */
const MIN_LINE = 14;

/** Joins lines between which a value was broken, and the parts of a key that contains spaces. */
export function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let current: string | undefined;
  for (const line of lines) {
    // Programs that turn HTML into text write an empty line after each line.
    if (line.trim() === '' && current !== undefined && BROKEN_END.test(current)) continue;
    const start = current === undefined ? null : continuation(current, line);
    if (start === null) {
      if (current !== undefined) joined.push(current);
      current = line;
    } else {
      current = start + line.trimStart();
    }
  }
  return (current === undefined ? joined : [...joined, current]).map(closeGaps);
}

/** The end of a line in the middle of a key. */
const BROKEN_END = /[A-Z\d]{4,5} ?-\s*$/;

/** Like {@link continuedLine}, also for a soft line break of a mail, or a space before the hyphen. */
function continuation(line: string, next: string): string | null {
  const end = line.trimEnd();
  if (/[\w-]=$/.test(end)) return continuedLine(line, next) ?? continuedLine(end.slice(0, -1), next);
  const [word = ''] = next.trim().split(/\s/, 1);
  const isHyphenated = /(?:^|[\s-])[A-Z\d]{4,5} -$/.test(end) && isCode(word) && !isKeyLike(word);
  return isHyphenated ? continuedLine(`${end.slice(0, -2)}-`, next) : continuedLine(line, next);
}

/** Returns the first line, ready to be continued with the second, or null if the two do not belong together. */
function continuedLine(line: string, next: string): string | null {
  if (line.length > MAX_LINE) return null;
  // The rows of a table are never continued.
  if (/\S\t/.test(line) || /\S\t/.test(next)) return null;
  const end = line.trimEnd();
  // Long enough for the longest key.
  const first = /[A-Za-z\d][\w.-]*$/.exec(end.slice(-64))?.[0] ?? '';
  const second = /^-?[A-Za-z\d][\w.-]*/.exec(next.trimStart().slice(0, 64))?.[0].replace(/[._-]+$/, '') ?? '';
  if (first === '' || second === '' || !/\d/.test(first + second)) return null;
  // A complete value does not continue another line.
  if (isControllerNumber(second) || identify(second).kind === 'uuid') return null;
  const both = first + second;
  if (identify(both).kind === 'uuid') return end;
  if (first.endsWith('-')) {
    if (isControllerNumber(first.slice(0, -1) + second)) return end.slice(0, -1);
    return (isCode(first) && /[A-Z]/.test(first)) || !isKeyLike(second) ? end : null;
  }
  if (second.startsWith('-')) return isCode(first) ? end : null;
  if (isControllerNumber(first)) return null;
  if (isControllerNumber(both) && /\d/.test(second)) return end;
  const gap = joint(first, second);
  if (gap !== null && isKeyLike(first + gap + second)) return end + gap;
  if (isKeyLike(first) || isKeyLike(second)) return null;
  const letters = both.replaceAll(/[-._]/g, '').length;
  const isHalf = (text: string) => /\d/.test(text) && isCode(text) && /[A-Z]/.test(text);
  return isHalf(first) && isHalf(second) && letters >= 14 && letters <= 20 && isKeyLike(both) ? end : null;
}

/** Returns whether the text consists of capitals and digits, like codes and unlike words. */
const isCode = (text: string) => /[A-Z\d]/.test(text) && text === text.toUpperCase();

export const isControllerNumber = (text: string): boolean =>
  ['serial', 'nodeId'].includes(identify(text).kind);

/** Groups of four or five characters. */
const GROUPS = /^[A-Z\d]{4}(?:-[A-Z\d]{4})*$|^[A-Z\d]{5}(?:-[A-Z\d]{5})*$/;
const FEWEST_GROUPS = 4;
const MOST_GROUPS = 6;

/**
 * Returns the hyphen that joins two parts of a key with groups of the same length; null if one part is a key by itself,
 * if together they are not a key, or if neither contains a hyphen.
 */
function joint(first: string, second: string): '-' | null {
  if (!GROUPS.test(first) || !GROUPS.test(second)) return null;
  const [groups, others] = [first.split('-'), second.split('-')];
  const all = groups.length + others.length;
  if (groups[0]?.length !== others[0]?.length || all === 2) return null;
  if (groups.length >= FEWEST_GROUPS || others.length >= FEWEST_GROUPS || all > MOST_GROUPS) return null;
  return '-';
}

/** Runs of groups with hyphens or spaces between them. */
const RUNS = [
  /(?<![\w-])[A-Z\d]{4}(?:[- \u00a0][A-Z\d]{4}){3,15}(?![\w-])/g,
  /(?<![\w-])[A-Z\d]{5}(?:[- \u00a0][A-Z\d]{5}){2,15}(?![\w-])/g,
];
/** Groups with hyphens and spaces between them. */
const SPACED = /(?<![\w-])[A-Z\d]{2,6}(?:(?:-| ?- | -)[A-Z\d]{2,6}){2,15}(?![\w-])/g;

/** A serial number with spaces or hyphens around its date. */
const SERIAL_PARTS = /(?<![\w-])[A-Z][A-Z\d]{2}[- \u00a0]\d{6}[- \u00a0]?[A-Z\d]{10}(?![\w-])/g;

/** Closes the gaps of a serial number of the exact form in any case, unless its end is a word. */
const closeSerials = (line: string): string =>
  serialsIn(line).reduceRight(
    (text, { value, from, to }) =>
      /\s/.test(value) && (value === value.toUpperCase() || /\d/.test(value.slice(-10)))
        ? text.slice(0, from) + value.replaceAll(/\s/g, '') + text.slice(to)
        : text,
    line,
  );

/** Removes the spaces in a serial number, and in a key of groups: beside, in place of, or in place of all hyphens. */
function closeGaps(line: string): string {
  if (line.length < MIN_LINE || line.length > MAX_LINE || !/\d/.test(line)) return line;
  const serials = closeSerials(line).replaceAll(SERIAL_PARTS, (run) => {
    const whole = run.replaceAll(/[- \u00a0]/g, '');
    return isControllerNumber(whole) ? whole : run;
  });
  const closed = serials.replaceAll(SPACED, (run) => {
    const parts = run.split(/ ?- | -/);
    const whole = parts.join('-');
    return parts.length > 1 && !parts.some(isKeyLike) && isKeyLike(whole) ? whole : run;
  });
  return RUNS.reduce((text, runs) => text.replaceAll(runs, closeRun), closed);
}

function closeRun(run: string): string {
  const parts = run.split(/[ \u00a0]/);
  const joined = parts.join('-');
  const mixed = parts.filter((part) => /\d/.test(part) && /[A-Z]/.test(part));
  if (!run.includes('-'))
    return mixed.length * 2 > parts.length && parts.length <= MOST_GROUPS && isKeyLike(joined) ? joined : run;
  const found: string[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last !== undefined && joint(last, part) !== null) found[found.length - 1] = `${last}-${part}`;
    else found.push(part);
  }
  return found.join(' ');
}
