import type { I18n } from '#i18n/useI18n.ts';
import { caseWarnings } from '#features/lookup/rules/case.ts';
import { maskKey } from '#license/key.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { warningWords, outcomeWords, tokenWords } from './caseWords.ts';
import type { ResolvedCase } from '#features/lookup/sources/useCase.ts';

/** Format of the text. */
interface Form {
  heading: (text: string) => string;
  item: (text: string) => string;
  code: (text: string) => string;
  /** Escapes untrusted text, such as names, and keeps it on one line. */
  plain: (text: string) => string;
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const FORMS: Record<'markdown' | 'text', Form> = {
  markdown: {
    heading: (text) => `### ${text}`,
    item: (text) => `- ${text}`,
    code: (text) => `\`${oneLine(text).replaceAll('`', "'")}\``,
    plain: (text) => oneLine(text).replaceAll(/[\\`*_{}[\]<>#|~!]/g, String.raw`\$&`),
  },
  text: { heading: (text) => text, item: (text) => `- ${text}`, code: oneLine, plain: oneLine },
};

/**
 * Returns the case as text for a ticket, with masked keys and times in ISO 8601 (UTC).
 * @param nameOf returns a customer's name by UUID
 * @param now epoch milliseconds
 */
export function caseTicket(
  i18n: Pick<I18n, 't' | 'format'>,
  form: 'markdown' | 'text',
  resolvedCase: ResolvedCase,
  nameOf: (id: string) => string,
  now: number,
): string {
  const { t, format } = i18n;
  const { heading, item, code, plain } = FORMS[form];
  const customers = resolvedCase.namedCustomers.map(({ id }) => `${plain(nameOf(id))} (${code(id)})`);
  const controllers = resolvedCase.namedControllers.map(({ nodeId, name, owners, licenses }) =>
    [
      name === null ? code(nodeId) : `${plain(name)} (${code(nodeId)})`,
      owners.value && format.list(owners.value.map((owner) => plain(owner.name))),
      licenses.value && t('lookup.licensesOn', { count: licenses.value.length }),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const licenses = resolvedCase.licenses.map((license) => {
    const { row, customerId, on } = license;
    return [
      code(maskKey(row.license.key)),
      t(`terms.state.${row.state}`),
      plain(typeWord(i18n, row.license.type)),
      capacityLine(i18n, row.license),
      row.end && t('lookup.until', { time: new Date(row.end.at).toISOString() }),
      on.length > 0 && t('lookup.on', { nodeId: format.list(on) }),
      on.length === 0 && row.linked !== null && t(row.linked ? 'terms.linked.yes' : 'terms.linked.no'),
      customerId && plain(nameOf(customerId)),
      `id ${code(row.license.id)}`,
    ]
      .filter(Boolean)
      .join(' · ');
  });
  const unresolved = resolvedCase.resolvedTokens.filter(({ outcome }) => outcome.status !== 'found');
  const sections: [title: string, lines: string[]][] = [
    [t('lookup.customers'), customers],
    [t('lookup.controllers'), controllers],
    [t('lookup.licenses'), licenses],
    [
      t('lookup.warnings'),
      caseWarnings(resolvedCase, now).map((warning) => plain(warningWords(i18n, warning))),
    ],
    [
      t('lookup.unresolved'),
      unresolved.map(({ token, outcome }) =>
        t('common.labelled', { label: code(tokenWords(token)), value: outcomeWords(i18n, outcome) }),
      ),
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [heading(title), ...lines.map(item)].join('\n'))
    .join('\n\n');
}
