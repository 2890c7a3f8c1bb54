import type { I18n } from '#i18n/useI18n.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { toIso } from '#lib/instant.ts';
import { writeTicket, type TicketForm } from '#lib/text/ticket.ts';
import { durationWords, typeWord } from '#components/license/licenseWords.ts';

interface TicketCustomer {
  id: string;
  /** Null while the name is unknown. */
  name: string | null;
}

/**
 * Describes a license for a ticket, in the user's language, with times in ISO 8601 (UTC). The key is masked, since
 * tickets have many readers.
 * @param readAt service time of the answer, epoch milliseconds
 */
export function licenseTicket(
  i18n: Pick<I18n, 't' | 'format'>,
  { license, state, end }: LicenseRow,
  licenseConfig: LicenseConfig,
  customer: TicketCustomer,
  readAt: number,
  form: TicketForm = 'text',
): string {
  const { t, format } = i18n;
  const links = license.datalinks;
  const kw = (value: number | null) =>
    value === null ? t('terms.notStated') : t('licenses.capacity.kw', { kw: format.number(value) });
  const facts: [label: string, value: string][] = [
    [t('licenses.id'), license.id],
    [t('licenses.state'), t(`terms.state.${state}`)],
    [t('licenses.type'), typeWord(i18n, license.type)],
    ...CAPACITIES.map((name): [string, string] => [t(`terms.capacity.${name}`), kw(license[name])]),
    [t('licenses.created'), toIso(license.creationDate) ?? t('terms.notStated')],
    [t('licenses.activated'), toIso(license.activationDate) ?? t('terms.activated.no')],
    [t('terms.duration'), durationWords(i18n, license.duration, licenseConfig) ?? t('terms.notStated')],
    [t('licenses.ends'), endWords()],
    [t('licenseDetail.datalinks'), linkWords()],
    [
      t('licenseDetail.ticket.customer'),
      customer.name === null ? customer.id : `${customer.name} (${customer.id})`,
    ],
    [t('licenseDetail.ticket.read'), new Date(readAt).toISOString()],
  ];
  return writeTicket(
    {
      title: t('licenses.one', { key: maskKey(license.key) }),
      facts: facts.map(([label, value]) => t('common.labelled', { label, value })),
    },
    form,
  );

  function endWords(): string {
    if (!end) return license.deactivationDate ?? t('terms.ends.unknown');
    const date = new Date(end.at).toISOString();
    return end.computed ? t('terms.ends.computedAt', { date }) : date;
  }

  function linkWords(): string {
    if (!links) return t('terms.linked.notSaid');
    return links.length === 0 ? t('licenseDetail.datalinks.none') : format.list(links);
  }
}
