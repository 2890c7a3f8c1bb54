import { labelParts } from '#license/label/label.ts';
import { controllerOf } from '#license/nodeId.ts';

/** Characters of a keyboard by the position of the keys: without and with Shift. */
const US = '`1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const GERMAN =
  '^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-°!"§$%&/()=?`QWERTZUIOPÜ*\'ASDFGHJKLÖÄYXCVBNM;:_';
const FRENCH =
  '²&é"\'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§';

/** Scanners are set to a layout, in most cases that of the United States, and the device may have another. */
const PAIRS: readonly (readonly [scanner: string, device: string])[] = [
  [US, GERMAN],
  [US, FRENCH],
  [GERMAN, US],
  [FRENCH, US],
];

/**
 * Returns the text of a code that a keyboard scanner typed in another layout than the device's, where `-` arrives as
 * `ß` or `/`, and digits as `&é"`. Returns the text unchanged if it is recognised as it is, or in no layout.
 */
export function asScanned(text: string): string {
  if (isRecognised(text)) return text;
  const retyped = PAIRS.flatMap(([scanner, device]) => {
    const keys = [...text].map((key) => (key === ' ' ? key : scanner[device.indexOf(key)]));
    return keys.includes(undefined) ? [] : keys.join('');
  });
  return retyped.find(isRecognised) ?? text;
}

/** Returns whether the text names a value, or is one without anything around it. */
const isRecognised = (text: string) =>
  labelParts(text).some(
    ({ is, by, value }) =>
      by === 'name' || (by === 'form' && is !== 'either' && [text, controllerOf(text)].includes(value)),
  );
