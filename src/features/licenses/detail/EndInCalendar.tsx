import { CalendarPlus } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { endEvent } from '#features/licenses/rules/calendar.ts';
import { maskKey } from '#license/key.ts';
import { download } from '#platform/download.ts';
import { Button } from '#ui/Button.tsx';
import type { LicenseRow } from '#license/licenseRow.ts';

interface EndInCalendarProps {
  row: LicenseRow;
  customer: { id: string; name: string | null };
  /** When the service said so, epoch milliseconds. */
  readAt: number;
  link: string;
}

/** The end as an entry for a calendar, which reminds of it where this dashboard cannot. Nothing where no end is known. */
export function EndInCalendar({ row: { license, end }, customer, readAt, link }: EndInCalendarProps) {
  const { t } = useI18n();
  if (!end) return null;

  function save(at: number, computed: boolean) {
    const file = endEvent({
      licenseId: license.id,
      at,
      readAt,
      title: t('licenses.calendar.title', {
        key: maskKey(license.key),
        customer: customer.name ?? customer.id,
      }),
      description: computed ? `${t('licenses.ends.computedFoot')}\n${link}` : link,
    });
    download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `license-end-${license.id}.ics`);
  }

  return (
    <Button onClick={() => save(end.at, end.computed)}>
      <CalendarPlus aria-hidden className="size-4" />
      {t('licenses.calendar')}
    </Button>
  );
}
