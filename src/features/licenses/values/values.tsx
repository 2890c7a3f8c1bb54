import type { License } from '#api/contract/license.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { Capacity } from '#license/capacity.ts';
import { isStated, type LicenseConfig } from '#license/end.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { parseInstant } from '#lib/instant.ts';
import { DateTime } from '#ui/DateTime.tsx';
import { NotStated } from './NotStated.tsx';
import { durationWords } from '#components/license/licenseWords.ts';

interface KwProps {
  license: License;
  name: Capacity;
  /** Appends the unit; omitted in columns whose head has it. */
  unit?: boolean;
}

export function Kw({ license, name, unit }: KwProps) {
  const { t, format } = useI18n();
  const kw = license[name];
  if (kw !== null) return unit ? t('licenses.capacity.kw', { kw: format.number(kw) }) : format.number(kw);
  return <NotStated means={t('terms.notStated')} hint={t('licenses.notStated.hint')} inWords={unit} />;
}

interface StatedProps {
  /** Date as received. Without a time zone, it is interpreted as UTC. */
  value: string | null;
  absent: string;
  show?: 'date' | 'dateTime';
}

export function Stated({ value, absent, show }: StatedProps) {
  if (!isStated(value)) return <NotStated means={absent} inWords={show === 'dateTime'} />;
  return <DateTime at={parseInstant(value) ?? value} show={show} />;
}

/** Marks a computed end with an asterisk, with words for screen readers and on hover. */
export function Computed() {
  const { t } = useI18n();
  return (
    <span title={t('terms.ends.computed')}>
      <span aria-hidden>*</span>
      <span className="sr-only"> {t('terms.ends.computed')}</span>
    </span>
  );
}

interface EndsProps {
  row: Pick<LicenseRow, 'license' | 'end'>;
  licenseConfig: LicenseConfig;
  show?: 'date' | 'dateTime';
}

/** The end of a license. A computed end has an asterisk; an unknown end shows the duration on hover. */
export function Ends({ row: { license, end }, licenseConfig, show }: EndsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  if (end) {
    return (
      <>
        <DateTime at={end.at} show={show} />
        {end.computed && <Computed />}
      </>
    );
  }
  if (isStated(license.deactivationDate)) return <bdi>{license.deactivationDate}</bdi>;
  const duration = durationWords(i18n, license.duration, licenseConfig);
  const unknown = t('terms.ends.unknown');
  return (
    <NotStated
      inWords={show === 'dateTime'}
      means={unknown}
      hint={
        duration
          ? `${unknown} · ${t('common.labelled', { label: t('terms.duration'), value: duration })}`
          : unknown
      }
    />
  );
}
