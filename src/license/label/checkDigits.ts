/** Checks digits weighted 3 and 1 from the right: GTIN, SSCC and GLN (GS1 General Specifications, 7.9). */
export function hasGs1CheckDigit(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

/** Checks a Luhn check digit (ISO/IEC 7812-1): IMEI and ICCID. */
export function hasLuhnCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

// The dihedral group of order 10, and the permutation of each position.
const PRODUCTS = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATIONS = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Checks a Verhoeff check digit: manual pairing code of Matter (Matter Core Specification, 5.1.4.1.5). */
export function hasVerhoeffCheckDigit(digits: string): boolean {
  const rest = [...digits].reverse().reduce((check, digit, at) => {
    const moved = PERMUTATIONS[at % 8]?.[Number(digit)] ?? '0';
    return Number(PRODUCTS[check]?.[Number(moved)] ?? 0);
  }, 0);
  return /^\d+$/.test(digits) && rest === 0;
}

/** Returns whether the text is a postal parcel number, such as `RR123456785NL` (UPU S10). */
export function isPostalNumber(text: string): boolean {
  const [, digits, check] = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(text) ?? [];
  if (digits === undefined || check === undefined) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * Number('86423597'[at]), 0);
  const expected = 11 - (sum % 11);
  return Number(check) === (expected === 10 ? 0 : expected === 11 ? 5 : expected);
}

/** Returns whether the text is a UPS parcel number, such as `1Z999AA10123456784`. */
export function isUpsNumber(text: string): boolean {
  if (!/^1Z[\dA-Z]{15}\d$/.test(text)) return false;
  const valueOf = (character: string) =>
    /\d/.test(character) ? Number(character) : ((character.codePointAt(0) ?? 0) - 63) % 10;
  const sum = text
    .slice(2, -1)
    .split('')
    .reduce((total, each, at) => total + valueOf(each) * (at % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === Number(text.at(-1));
}

/** Returns whether the text is an IBAN with correct check digits (ISO 13616: remainder 1 modulo 97). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d\d[A-Z\d]{11,30}$/i.test(text)) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (const character of turned) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest === 1;
}
