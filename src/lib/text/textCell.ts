const FORMULA = /(?<=^|[;,\t\r\n])(?=(?:[^\S\t\r\n]|\p{Cf})*[=+\-@＝＋－＠])|^(?=[\t\r\n])/gu;
/** Cheaper than the rule, and false for nearly every cell of a long list. */
const SUSPECT = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|[;,\t\r\n]/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Text as a cell that no spreadsheet takes for a formula, whoever wrote it: an apostrophe goes before what begins
 * like one, also after spaces. So it does after a separator inside the text, where a spreadsheet that separates by
 * another sign than the file would begin a cell. A plain number such as `-5.2` stays one.
 */
export function textCell(text: string): string {
  return !SUSPECT.test(text) || PLAIN_NUMBER.test(text) ? text : text.replace(FORMULA, "'");
}
