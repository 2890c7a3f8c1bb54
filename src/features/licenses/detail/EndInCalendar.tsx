import { CalendarPlus } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { endEvent } from '#features/licenses/rules/calendar.ts';
import { maskKey } from '#license/key.ts';
import { download } from '#platform/download.ts';
import { Button } from '#ui/Button.tsx';
import type { LicenseEnd } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';

interface EndInCalendarProps {
  row: LicenseRow;
  customer: { id: string; name: string | null };
  /** Service time of the answer, epoch milliseconds. */
  readAt: number;
  link: string;
}

/** Downloads the end as a calendar entry with a reminder. Renders nothing if no end is known. */
export function EndInCalendar({ row: { license, end }, customer, readAt, link }: EndInCalendarProps) {
  const { t } = useI18n();
  if (!end) return null;

  function save({ at, computed }: LicenseEnd) {
    const file = endEvent({
      licenseId: license.id,
      end: at,
      readAt,
      title: t('licenseDetail.calendar.title', {
        key: maskKey(license.key),
        customer: customer.name ?? customer.id,
      }),
      description: computed ? `${t('licenses.ends.computedFoot')}\n${link}` : link,
    });
    download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `license-end-${license.id}.ics`);
  }

  return (
    <Button onClick={() => save(end)}>
      <CalendarPlus aria-hidden className="size-4" />
      {t('licenseDetail.calendar')}
    </Button>
  );
}
