import type { I18n } from '#i18n/useI18n.ts';
import { oddities } from '#features/lookup/rules/case.ts';
import { maskKey } from '#license/key.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { oddWords, outcomeWords, tokenWords } from './cardWords.ts';
import type { Resolved } from '#features/lookup/sources/useCase.ts';

/** What both forms of the text are written with. */
interface Form {
  heading: (text: string) => string;
  item: (text: string) => string;
  code: (text: string) => string;
  /** Others wrote names and serials: they stay text, on one line. */
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
 * The card for a ticket, with masked keys and times in ISO 8601 (UTC).
 * @param nameOf a customer's name by UUID
 * @param now epoch milliseconds
 */
export function cardTicket(
  i18n: Pick<I18n, 't' | 'format'>,
  form: 'markdown' | 'text',
  found: Resolved,
  nameOf: (id: string) => string,
  now: number,
): string {
  const { t } = i18n;
  const { heading, item, code, plain } = FORMS[form];
  const customers = found.named.map(({ id }) => `${plain(nameOf(id))} (${code(id)})`);
  const controllers = found.boxes.map(({ nodeId, name, owners, licenses }) =>
    [
      name === null ? code(nodeId) : `${plain(name)} (${code(nodeId)})`,
      owners.known?.map((owner) => plain(owner.name)).join(', '),
      licenses.known && t('lookup.licensesOn', { count: licenses.known.length }),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const licenses = found.licenses.map((license) => {
    const { row, customerId, on } = license;
    return [
      code(maskKey(row.license.key)),
      t(`terms.state.${row.state}`),
      plain(typeWord(i18n, row.license.type)),
      capacityLine(i18n, row.license),
      row.end && `${t('lookup.until')} ${new Date(row.end.at).toISOString()}`,
      on.length > 0 && t('lookup.on', { nodeId: on.join(', ') }),
      on.length === 0 && row.linked !== null && t(row.linked ? 'terms.linked.yes' : 'terms.linked.no'),
      customerId && plain(nameOf(customerId)),
      `id ${code(row.license.id)}`,
    ]
      .filter(Boolean)
      .join(' · ');
  });
  const open = found.answers.filter(({ outcome }) => outcome.is !== 'found');
  const sections: [title: string, lines: string[]][] = [
    [t('lookup.customers'), customers],
    [t('lookup.controllers'), controllers],
    [t('lookup.licenses'), licenses],
    [t('lookup.odd'), oddities(found, now).map((odd) => plain(oddWords(i18n, odd)))],
    [
      t('lookup.open'),
      open.map(({ token, outcome }) => `${code(tokenWords(token))}: ${outcomeWords(i18n, outcome)}`),
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [heading(title), ...lines.map(item)].join('\n'))
    .join('\n\n');
}
