import {
  hasGs1CheckDigit,
  hasLuhnCheckDigit,
  hasVerhoeffCheckDigit,
  isIban,
  isPostalNumber,
  isUpsNumber,
} from './checkDigits.ts';

/**
 * Kind of a code that is neither a license key nor the serial number of a controller.
 * A `secret` gives access to something else, so it is never shown or inserted into a field. A `number` may be used if
 * the user insists, since it cannot be proven not to be a serial number.
 */
export type Foreign = { kind: SecretKind; is: 'secret' } | { kind: NumberKind; is: 'number' };

export type SecretKind =
  | 'wifi'
  | 'homekit'
  | 'matter'
  | 'contact'
  | 'event'
  | 'phone'
  | 'mail'
  | 'place'
  | 'payment'
  | 'password'
  | 'sim';
export type NumberKind =
  | 'product'
  | 'parcel'
  | 'phoneDevice'
  | 'sim'
  | 'mac'
  | 'uuid'
  | 'inverter'
  | 'part'
  | 'account'
  | 'address';

// Prefixes that scanners and phones act on.
const SECRETS: readonly [RegExp, SecretKind][] = [
  [/^WIFI:/i, 'wifi'],
  [/^X-HM:\/\//i, 'homekit'],
  [/^MT:[A-Z\d.-]{12,}/, 'matter'],
  [/^DPP:/, 'wifi'],
  [/^(?:BEGIN:VCARD|MECARD:|BIZCARD:)/i, 'contact'],
  [/^BEGIN:V(?:EVENT|CALENDAR)/i, 'event'],
  [/^(?:tel|sms|smsto|mmsto|facetime):/i, 'phone'],
  [/^(?:mailto|smtp|MATMSG):/i, 'mail'],
  [/^geo:/i, 'place'],
  [/^(?:BCD\r?\n\d{3}\r?\n|SPC\r?\n\d{4}\r?\n|upi:\/\/|bitcoin:|ethereum:|SPD\*)/i, 'payment'],
  [/^(?:otpauth(?:-migration)?:\/\/|DID:|FIDO:\/|zws2dsk:)/i, 'password'],
  // Install code of Zigbee.
  [/^Z:[\dA-F]{16}\$I:/i, 'password'],
  // Activation code of an eSIM.
  [/^LPA:1\$/i, 'sim'],
];

const MAC =
  /^[\dA-F]{2}(?:([-:. ]?)[\dA-F]{2}(?:\1[\dA-F]{2}){4}|(?::[\dA-F]{2}){7})$|^(?:[\dA-F]{4}\.){2}[\dA-F]{4}$/i;
const UUID = /^\{?[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}\}?$/i;
const IP_ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?$/;
/** Serial and model numbers of inverters, which are installed beside the controllers. */
const INVERTER =
  /^(?:S[A-Z]\d[A-Z]{2}\d{3}[A-Z\d]{2}[A-Z\d]\d{3}|[A-Z]{2,4}\d{3,5}-\d{1,3}KTL(?:-[A-Z\d]{1,3})*|[A-Z]{2,4}\d{1,3}KTL(?:-[A-Z\d]{1,4})*|S[A-Z][\dA-F]{4}-[\dA-F]{8}-[\dA-F]{2}|7E[\dA-F]{6}-[\dA-F]{2})$/i;

/** Classifies the text of a code by its prefix, form or check digit; null if it cannot be classified. */
export function foreignCode(text: string): Foreign | null {
  const secret = SECRETS.find(([pattern]) => pattern.test(text))?.[1];
  if (secret) return { kind: secret, is: 'secret' };
  const matter = text.replaceAll(/[ -]/g, '');
  if (/^\d{4}-\d{3}-\d{4}$/.test(text) && hasVerhoeffCheckDigit(matter))
    return { kind: 'matter', is: 'secret' };
  const kind = numberKind(text);
  return kind && { kind, is: 'number' };
}

function numberKind(text: string): NumberKind | null {
  const word = text.replaceAll(/(?<=\w)[ -](?=\w)/g, '').toUpperCase();
  if (/^\d+$/.test(word)) return digitsKind(word);
  if (MAC.test(text)) return 'mac';
  if (UUID.test(text)) return 'uuid';
  if (isUpsNumber(word) || isPostalNumber(word) || /^(?:JJD|JVGL)\d{11,}$/.test(word)) return 'parcel';
  if (isIban(word)) return 'account';
  if (IP_ADDRESS.test(text)) return 'address';
  return INVERTER.test(text) ? 'inverter' : null;
}

function digitsKind(digits: string): NumberKind | null {
  const { length } = digits;
  if (length === 15 && hasLuhnCheckDigit(digits)) return 'phoneDevice';
  if ((length === 19 || length === 20) && digits.startsWith('89') && hasLuhnCheckDigit(digits)) return 'sim';
  if (!hasGs1CheckDigit(digits)) return length === 20 && digits.startsWith('00') ? 'parcel' : null;
  if (length === 18 || (length === 20 && digits.startsWith('00'))) return 'parcel';
  return length === 13 || length === 14 || length === 12 || length === 8 ? 'product' : null;
}

// Names of other values on labels, folded, letters only.
const NAMED: Record<NumberKind | 'password' | 'wifi', string> = {
  wifi: 'ssid wifi wlan wifissid wlanssid wifiname wlanname apname hotspot network',
  mac: 'mac macaddress macaddr macid wifimac lanmac ethmac ethernetmac btmac blemac mac1 wlanmac eui',
  phoneDevice: 'imei meid',
  sim: 'iccid sim simcard simnumber imsi',
  product: 'ean ean13 gtin upc ean13code eancode barcode',
  part: `pn partno partnumber partnr part model modelno modelnumber type typeno mod articleno article articlenumber art artnr
    artikelnummer artnr bestellnummer bestelnummer materialnumber mat sku ref reference hw hwversion fw fwversion sw rev
    version ver batch lot po date mfgdate prodate made power voltage`,
  uuid: 'uuid guid',
  inverter: 'invertersn inverterserial inverterserialnumber wrsn wechselrichtersn omvormersn invsn',
  parcel: 'tracking trackingnumber parcel shipment sscc',
  account: 'iban',
  address: 'url web website http https www',
  password: `pin pincode puk password passwort wachtwoord pwd pass passphrase psk wifikey wifipassword wlankey
    networkkey wpakey user username login ck checkcode verificationcode regcode registrationcode pic code pw`,
};
const BY_NAME = new Map(
  Object.entries(NAMED).flatMap(([kind, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, kind as keyof typeof NAMED] as const),
  ),
);

/** Classifies a value by the name before it, as in `MAC:…`; null for any other name. */
export function foreignName(name: string): Foreign | null {
  const kind = BY_NAME.get(name.toLowerCase().replaceAll(/[^a-z\d]/g, ''));
  if (kind === undefined) return null;
  return kind === 'password' || kind === 'wifi' ? { kind, is: 'secret' } : { kind, is: 'number' };
}
