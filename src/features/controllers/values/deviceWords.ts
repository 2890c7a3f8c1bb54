import { KNOWN_NODE_TYPES } from '#api/contract/device.ts';
import type { I18n } from '#i18n/useI18n.ts';

const knownType = (type: string | undefined) => KNOWN_NODE_TYPES.find((each) => each === type);

/** Returns the node type in the user's language; an unknown type as received. */
export function deviceTypeWord({ t }: Pick<I18n, 't'>, type: string | undefined): string {
  const word = knownType(type);
  return word ? t(`controllers.type.${word}`) : type || t('controllers.type.notStated');
}

/** Returns `2 power meters`. */
export function deviceCountWord(
  i18n: Pick<I18n, 't'>,
  { type, count }: { type: string; count: number },
): string {
  const word = knownType(type);
  return word
    ? i18n.t(`controllers.devices.${word}`, { count })
    : i18n.t('controllers.devices.other', { count, type: deviceTypeWord(i18n, type) });
}
