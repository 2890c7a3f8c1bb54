import type { I18n } from '#i18n/useI18n.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { maskKey } from '#license/key.ts';
import { stateCounts, type LicenseRow } from '#license/licenseRow.ts';
import { writeTicket, type TicketForm, type TicketTable } from '#lib/text/ticket.ts';
import { activatedText, endText, linkText } from '#components/export/licenseCells.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import type { ExportedList } from './exportedList.ts';
import { filterWords } from '#features/licenses/filters/filterWords.ts';

type Words = Pick<I18n, 't' | 'format'>;

/** A ticket is read by people: what comes after so many rows is counted. */
const MOST_IN_A_TICKET = 20;

/** The list as a table for a sheet or a mail, in the reader's words, with masked keys. */
export function listTable(i18n: Words, rows: readonly LicenseRow[]): TicketTable {
  const { t, format } = i18n;
  return {
    head: [
      t('export.state'),
      t('export.key'),
      t('export.type'),
      ...CAPACITIES.map((name) => `${t(`terms.capacity.${name}`)} (kW)`),
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

/** The list for a ticket: how many, in which states, the first rows, and the way back to the same view. */
export function listTicket(i18n: Words, exported: ExportedList, url: string, form: TicketForm): string {
  const { t, format } = i18n;
  const { rows, all, customer, readAt, unreadable } = exported;
  const states = [...stateCounts(rows)].map(
    ([state, count]) => `${t(`terms.state.${state}`)} ${format.number(count)}`,
  );
  const left = rows.length - MOST_IN_A_TICKET;
  return writeTicket(
    {
      title: customer.name ?? customer.id,
      facts: [
        [t('export.customer.id'), customer.id],
        [
          t('export.licenses'),
          t('export.count', { shown: format.number(rows.length), all: format.number(all) }),
        ],
        [t('export.filters'), filterWords(i18n, exported).join(', ') || t('export.filters.none')],
        [t('export.byState'), states.join(', ')],
        [t('export.read'), new Date(readAt).toISOString()],
        [t('export.link.label'), url],
      ],
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
          .slice(0, MOST_IN_A_TICKET)
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
        left > 0 ? t('export.more', { count: left }) : '',
        unreadable > 0 ? t('export.unreadable', { count: unreadable }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    },
    form,
  );
}

/** Empty where the service states none, which is no zero. */
const kwText = (format: I18n['format'], kw: number | null) => (kw === null ? '' : format.number(kw));
