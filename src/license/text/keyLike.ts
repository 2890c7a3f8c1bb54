/** Fewest letters and digits of what is taken for a key in a running text. */
const FEWEST = 12;

// What the mails of the field hold besides keys, and looks as mixed as they do.
const NOT_A_KEY = [
  // VAT numbers of the Union, MAC addresses, parcels.
  /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[A-Z]?\d{8,12}(?:B\d\d)?$/i,
  /^[\dA-F]{2}(?:[-.:][\dA-F]{2}){5}$/i,
  /^1Z[\dA-Z]{16}$/i,
  // Tickets, orders and invoices.
  /^(?:CAS|CASE|INC|REQ|RITM|CHG|TASK|TICKET|RMA|PO|INV|SO|FV|RE|AB)[-_#]?\d{4,}/i,
  /\.(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|csv|zip|eml|msg|txt|html?|mp4)$/i,
];

/**
 * Whether a word of a running text looks like a license key: letters and digits in turn, more of them than a model or
 * a number has. No form of keys is documented, so this is a guess; what it misses can be looked for by itself.
 */
export function isKeyLike(word: string): boolean {
  if (word.length > 50 || !/^[A-Za-z\d]+(?:[-._][A-Za-z\d]+)*$/.test(word)) return false;
  const groups = word.split(/[-._]/);
  const whole = groups.join('');
  if (whole.length < FEWEST || NOT_A_KEY.some((pattern) => pattern.test(word)) || isIban(whole)) return false;
  if (groups.some((group) => /^[A-Z]?[a-z]{5,}$/.test(group))) return false;
  const turns = whole.match(/\d[A-Za-z]|[A-Za-z](?=\d)/g)?.length ?? 0;
  const isGrouped = groups.length > 2 && groups.every((group) => group.length <= 6) && whole.length >= 14;
  return (
    turns >= 4 ||
    (turns >= 3 && whole.length >= 16) ||
    (turns >= 2 && isGrouped && word === word.toUpperCase())
  );
}

/** An account number, by its own check digits (ISO 13616: the remainder by 97 is 1). */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d\d[A-Z\d]{11,30}$/i.test(text)) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (const character of turned) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest === 1;
}
