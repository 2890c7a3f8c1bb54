import type { I18n } from '#i18n/useI18n.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { maskKey } from '#license/key.ts';
import { stateCounts, type LicenseRow } from '#license/licenseRow.ts';
import { writeTicket, type TicketForm, type TicketTable } from '#lib/text/ticket.ts';
import { activatedText, endText, linkText } from '#components/export/licenseCells.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import type { ExportedList } from './exportedList.ts';
import { filterWords } from '#features/licenses/filters/filterWords.ts';

type Translator = Pick<I18n, 't' | 'format'>;

/** Further rows are only counted. */
const MAX_TICKET_ROWS = 20;

/** Returns the list as a table to paste into a spreadsheet or a mail, in the user's language, with masked keys. */
export function listTable(i18n: Translator, rows: readonly LicenseRow[]): TicketTable {
  const { t, format } = i18n;
  return {
    head: [
      t('export.state'),
      t('export.key'),
      t('export.type'),
      ...CAPACITIES.map((name) => t('export.capacity.kw', { capacity: t(`terms.capacity.${name}`) })),
      t('export.activated'),
      t('export.ends'),
      t('export.linked'),
      t('export.id'),
    ],
    rows: rows.map(({ license, state, end }) => [
      t(`terms.state.${state}`),
      maskKey(license.key),
      typeWord(i18n, license.type),
      ...CAPACITIES.map((name) => kwText(format, license[name])),
      activatedText(i18n, license),
      endText(i18n, license, end),
      linkText(i18n, license),
      license.id,
    ]),
  };
}

/** Describes the list for a ticket: counts, states, the first rows, and a link to the same view. Keys are masked. */
export function listTicket(i18n: Translator, exported: ExportedList, url: string, form: TicketForm): string {
  const { t, format } = i18n;
  const { rows, total, customer, readAt, unreadable } = exported;
  const states = [...stateCounts(rows)].map(([state, count]) =>
    t('common.labelled', { label: t(`terms.state.${state}`), value: format.number(count) }),
  );
  const remaining = rows.length - MAX_TICKET_ROWS;
  const facts: [label: string, value: string][] = [
    [t('export.customer.id'), customer.id],
    [
      t('export.licenses'),
      t('export.count', { shown: format.number(rows.length), all: format.number(total) }),
    ],
    [t('export.filters'), format.list(filterWords(i18n, exported)) || t('export.filters.none')],
    [t('export.byState'), format.list(states)],
    [t('export.read'), new Date(readAt).toISOString()],
    [t('export.link.label'), url],
  ];
  return writeTicket(
    {
      title: customer.name ?? customer.id,
      facts: facts.map(([label, value]) => t('common.labelled', { label, value })),
      table: {
        head: [
          t('export.state'),
          t('export.key'),
          t('export.type'),
          t('export.capacities'),
          t('export.ends'),
          t('export.id'),
        ],
        rows: rows
          .slice(0, MAX_TICKET_ROWS)
          .map(({ license, state, end }) => [
            t(`terms.state.${state}`),
            maskKey(license.key),
            typeWord(i18n, license.type),
            capacityLine(i18n, license),
            endText(i18n, license, end),
            license.id,
          ]),
      },
      rest: [
        remaining > 0 ? t('export.more', { count: remaining }) : '',
        unreadable > 0 ? t('export.unreadable', { count: unreadable }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
    form,
  );
}

/** Returns an empty text if the service states no capacity. */
const kwText = (format: I18n['format'], kw: number | null) => (kw === null ? '' : format.number(kw));
