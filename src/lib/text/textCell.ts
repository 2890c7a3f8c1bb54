const FORMULA = /(^|[;,\t\r\n])(?=(?:[^\S\t\r\n]|\p{Cf})*[=+\-@＝＋－＠])/gu;
const CONTROL = /^(?=[\t\r\n])/;
/** A cheaper test than FORMULA, and false for nearly every cell. */
const SUSPECT = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|[;,\t\r\n]/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Escapes a cell so that no spreadsheet runs it as a formula (CSV injection). Puts an apostrophe before a text that
 * starts like a formula, after optional spaces. The same applies after each delimiter inside the text, where a
 * spreadsheet that expects another delimiter than the file has would start a new cell. Plain numbers such as `-5.2` are
 * not changed.
 */
export function textCell(text: string): string {
  return !SUSPECT.test(text) || PLAIN_NUMBER.test(text)
    ? text
    : text.replace(FORMULA, "$1'").replace(CONTROL, "'");
}
