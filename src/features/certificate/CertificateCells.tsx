import type { ReactNode } from 'react';
import type { I18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { parseInstant } from '#lib/instant.ts';
import { isStated } from '#license/end.ts';
import type { CertificateData } from './useCertificate.ts';

/** Longest names and other texts of others, so that the sheet stays one page. */
export const NAME = 160;
export const TEXT = 80;

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-[1mm] border-b border-line text-[11.5pt] font-semibold">{title}</h3>
      <dl className="grid gap-y-[0.8mm]">{children}</dl>
    </section>
  );
}

export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-[4mm] sm:grid-cols-[42mm_minmax(0,1fr)] print:grid-cols-[42mm_minmax(0,1fr)]">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

interface StatedProps {
  text: string | null | undefined;
  absent: string;
  longest?: number;
}

export const Stated = ({ text, absent, longest = TEXT }: StatedProps) =>
  text ? <bdi>{clip(text, longest)}</bdi> : absent;

export const Kw = ({ i18n: { t, format }, kw }: { i18n: I18n; kw: number | null }) =>
  kw === null ? t('terms.notStated') : t('certificate.kw', { kw: format.number(kw) });

/** In the zone of the device and in UTC; what cannot be read as a date stands as it came. */
export function Moment({
  i18n: { format },
  value,
  absent,
}: {
  i18n: I18n;
  value: string | null;
  absent: string;
}) {
  if (!isStated(value)) return absent;
  const at = parseInstant(value);
  return at === null ? <bdi>{clip(value, TEXT)}</bdi> : `${format.dateTime(at)} (${format.utc(at)})`;
}

/** A real end, or one that the operator's settings allow to compute, which is said; else none. */
export function End({ i18n, certificate: { license, end } }: { i18n: I18n; certificate: CertificateData }) {
  const { t, format } = i18n;
  if (!end) {
    return <Moment i18n={i18n} value={license?.deactivationDate ?? null} absent={t('terms.ends.unknown')} />;
  }
  const date = `${format.dateTime(end.at)} (${format.utc(end.at)})`;
  return end.computed ? `${date}, ${t('terms.ends.computed')}` : date;
}
