import type { I18n } from '#i18n/useI18n.ts';
import { Row, Section } from './CertificateCells.tsx';
import type { CertificateData } from './useCertificate.ts';

const READ_PARTS = [
  ['customer', 'certificate.part.customer'],
  ['controller', 'certificate.part.controller'],
  ['license', 'certificate.part.licenses'],
] as const;

/** Shows when each part was read from the service. */
export function ReadAt({
  i18n: { t, format },
  certificate: { readAt },
}: {
  i18n: I18n;
  certificate: CertificateData;
}) {
  return (
    <Section title={t('certificate.read')}>
      {READ_PARTS.map(([part, label]) => {
        const at = readAt[part];
        return (
          <Row key={part} label={t(label)}>
            {at === null ? t('certificate.unread') : `${format.dateTime(at)} (${format.utc(at)})`}
          </Row>
        );
      })}
    </Section>
  );
}

export function Signatures({ i18n: { t } }: { i18n: I18n }) {
  return (
    <div data-signatures className="mt-auto grid grid-cols-2 gap-[8mm] pt-[3mm]">
      {(['certificate.sign.installer', 'certificate.sign.customer'] as const).map((who) => (
        <div key={who} className="grid gap-[11mm]">
          <p className="font-semibold">{t(who)}</p>
          <p className="border-t border-ink pt-[1mm] text-[8.5pt] text-muted">{t('certificate.sign')}</p>
        </div>
      ))}
    </div>
  );
}
