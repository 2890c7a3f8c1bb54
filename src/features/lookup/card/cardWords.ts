import type { I18n } from '#i18n/useI18n.ts';
import type { CaseLicense, Oddity } from '#features/lookup/rules/case.ts';
import { maskKey } from '#license/key.ts';
import type { Token } from '#license/text/extract.ts';
import type { Outcome } from '#features/lookup/sources/outcome.ts';
import type { Resolved } from '#features/lookup/sources/useCase.ts';

type T = Pick<I18n, 't'>;

/** A thing as it was named; of a key no more than its end. */
export function tokenWords(token: Token): string {
  if (token.kind === 'key') return maskKey(token.value);
  return token.kind === 'ending' ? `…${token.value}` : token.value;
}

export const outcomeWords = ({ t }: T, outcome: Outcome): string => t(`lookup.outcome.${outcome.is}`);

export const keyOf = ({ row }: CaseLicense): string => maskKey(row.license.key);

/** A customer by its name where the list has it, else by its UUID. */
export function customerWords(
  { named, boxes }: Resolved,
  id: string,
  names: ReadonlyMap<string, string>,
): string {
  const own = named.find((each) => each.id === id)?.customer?.name;
  const owner = boxes.flatMap(({ owners }) => owners.known ?? []).find(({ uuid }) => uuid === id)?.name;
  return own ?? owner ?? names.get(id) ?? id;
}

export function oddWords({ t }: T, odd: Oddity): string {
  switch (odd.kind) {
    case 'noLicense':
    case 'controllerOfOther':
      return t(`lookup.odd.${odd.kind}`, { nodeId: odd.controller.nodeId });
    case 'otherOwner':
      return t('lookup.odd.otherOwner', { key: keyOf(odd.license), nodeId: odd.controller.nodeId });
    case 'endsSoon':
      return t('lookup.odd.endsSoon', { key: keyOf(odd.license), days: odd.days });
    default:
      return t(`lookup.odd.${odd.kind}`, { key: keyOf(odd.license) });
  }
}
