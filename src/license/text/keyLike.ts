import { isIban } from '#license/label/checkDigits.ts';

/** Minimum number of letters and digits of a key in running text. */
const MIN_LENGTH = 12;

// Other alphanumeric identifiers in business mails.
const NOT_A_KEY = [
  // VAT numbers of the EU, MAC addresses, parcels.
  /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[A-Z]?\d{8,12}(?:B\d\d)?$/i,
  /^[\dA-F]{2}(?:[-.:][\dA-F]{2}){5}$/i,
  /^1Z[\dA-Z]{16}$/i,
  // Tickets, orders and invoices.
  /^(?:CAS|CASE|INC|REQ|RITM|CHG|TASK|TICKET|RMA|PO|INV|SO|FV|RE|AB)[-_#]?\d{4,}/i,
  // Ids and hashes in hexadecimal: of commits, traces, documents and database rows.
  /^[\da-f]+$/,
  /^(?:[\dA-F]{24}|[\dA-F]{32}|[\dA-F]{40})$/,
  // Italian tax codes.
  /^[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]$/i,
  /\.(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|csv|zip|eml|msg|txt|html?|mp4)$/i,
];

/**
 * Returns whether a word looks like a license key: mixed letters and digits, and longer than a model or order number.
 * The format of keys is not documented, so this is a guess; a missed key can still be searched for by hand.
 */
export function isKeyLike(word: string): boolean {
  if (word.length > 50 || !/^[A-Za-z\d]+(?:[-._][A-Za-z\d]+)*$/.test(word)) return false;
  const groups = word.split(/[-._]/);
  const whole = groups.join('');
  if (whole.length < MIN_LENGTH || NOT_A_KEY.some((pattern) => pattern.test(word)) || isIban(whole))
    return false;
  if (groups.some((group) => /^[A-Z]?[a-z]{5,}$/.test(group))) return false;
  const turns = whole.match(/\d[A-Za-z]|[A-Za-z](?=\d)/g)?.length ?? 0;
  const isGrouped = groups.length > 2 && groups.every((group) => group.length <= 6) && whole.length >= 14;
  return (
    turns >= 4 ||
    (turns >= 3 && whole.length >= 16) ||
    (turns >= 2 && isGrouped && word === word.toUpperCase())
  );
}
