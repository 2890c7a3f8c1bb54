import type { ReactNode } from 'react';
import type { I18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { parseInstant } from '#lib/instant.ts';
import { isStated } from '#license/end.ts';
import type { CertificateData } from './useCertificate.ts';

/** Maximum lengths of names and other external texts, so that the certificate fits on one page. */
export const MAX_NAME_LENGTH = 120;
export const MAX_TEXT_LENGTH = 60;

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
    <div className="grid gap-x-[4mm] sm:grid-cols-[minmax(min-content,42mm)_minmax(0,1fr)] print:grid-cols-[minmax(min-content,42mm)_minmax(0,1fr)]">
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

export const Stated = ({ text, absent, longest = MAX_TEXT_LENGTH }: StatedProps) =>
  text ? <bdi>{clip(text, longest)}</bdi> : absent;

export const kwText = ({ t, format }: I18n, kw: number | null): string =>
  kw === null ? t('terms.notStated') : t('certificate.kw', { kw: format.number(kw) });

/** An instant in the device's zone and in UTC. A date that cannot be parsed is shown as received. */
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
  return at === null ? (
    <bdi>{clip(value, MAX_TEXT_LENGTH)}</bdi>
  ) : (
    `${format.dateTime(at)} (${format.utc(at)})`
  );
}

/** The end from the record, or else a computed one, marked as such, if the configuration allows that. */
export function End({ i18n, certificate: { license, end } }: { i18n: I18n; certificate: CertificateData }) {
  const { t, format } = i18n;
  if (!end) {
    return <Moment i18n={i18n} value={license?.deactivationDate ?? null} absent={t('terms.ends.unknown')} />;
  }
  const date = `${format.dateTime(end.at)} (${format.utc(end.at)})`;
  return end.computed ? t('terms.ends.computedAt', { date }) : date;
}
