import type { I18n } from '#i18n/useI18n.ts';
import type { CaseLicense, CaseWarning } from '#features/lookup/rules/case.ts';
import { maskKey } from '#license/key.ts';
import type { Token } from '#license/text/extract.ts';
import type { Outcome } from '#features/lookup/sources/outcome.ts';
import type { ResolvedCase } from '#features/lookup/sources/useCase.ts';

type T = Pick<I18n, 't'>;

/** Returns a value as named in the text; a key is masked. */
export function tokenWords(token: Token): string {
  if (token.kind === 'key') return maskKey(token.value);
  return token.kind === 'ending' ? `…${token.value}` : token.value;
}

export const outcomeWords = ({ t }: T, outcome: Outcome): string => t(`lookup.outcome.${outcome.status}`);

export const keyOf = ({ row }: CaseLicense): string => maskKey(row.license.key);

/** Returns the customer's name if known, else the UUID. */
export function customerWords(
  { namedCustomers, namedControllers }: ResolvedCase,
  id: string,
  names: ReadonlyMap<string, string>,
): string {
  const own = namedCustomers.find((each) => each.id === id)?.customer?.name;
  const owner = namedControllers
    .flatMap(({ owners }) => owners.value ?? [])
    .find(({ uuid }) => uuid === id)?.name;
  return own ?? owner ?? names.get(id) ?? id;
}

export function warningWords({ t }: T, warning: CaseWarning): string {
  switch (warning.kind) {
    case 'noLicense':
    case 'controllerOfOther':
      return t(`lookup.warnings.${warning.kind}`, { nodeId: warning.controller.nodeId });
    case 'otherOwner':
      return t('lookup.warnings.otherOwner', {
        key: keyOf(warning.license),
        nodeId: warning.controller.nodeId,
      });
    case 'endsSoon':
      return t('lookup.warnings.endsSoon', { key: keyOf(warning.license), days: warning.days });
    default:
      return t(`lookup.warnings.${warning.kind}`, { key: keyOf(warning.license) });
  }
}
