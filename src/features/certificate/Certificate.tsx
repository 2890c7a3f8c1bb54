import { useBrand } from '#components/brand/brandContext.ts';
import { directionOf } from '#i18n/locales.ts';
import type { I18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { LicenseConfig } from '#license/end.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { NotConfirmed } from './NotConfirmed.tsx';
import { QrCode } from '#components/QrCode.tsx';
import { CertificateLicense } from './CertificateLicense.tsx';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, Row, Section, Stated } from './CertificateCells.tsx';
import { ReadAt, Signatures } from './CertificateFoot.tsx';
import type { CertificateData } from './useCertificate.ts';

interface CertificateProps {
  /** In the customer's language. */
  i18n: I18n;
  brand: string;
  /** Whether the data comes from the practice service. */
  isSandbox: boolean;
  nodeId: string;
  licenseId: string;
  /** URL in the QR code; null if the serial number is too long for one. */
  link: string | null;
  certificate: CertificateData;
  licenseConfig: LicenseConfig;
}

/** The hand-over certificate of a controller, on one page. States only data read from the service. */
export function Certificate({
  i18n,
  brand: name,
  isSandbox,
  nodeId,
  licenseId,
  link,
  certificate,
  licenseConfig,
}: CertificateProps) {
  const { t, format } = i18n;
  const brand = useBrand();
  const { device, customers, doubts } = certificate;
  const info = device?.properties.info;
  const unread = t('certificate.unread');
  const serial = info?.serialNumber;
  return (
    <article
      lang={i18n.locale}
      dir={directionOf(i18n.locale)}
      className="paper relative isolate flex flex-col gap-[3mm] overflow-hidden bg-surface text-[10pt] leading-[1.3] text-ink print:break-inside-avoid"
    >
      <div className="flex items-start justify-between gap-[6mm] border-b-2 [@media_screen_and_(width<40rem)]:flex-col border-ink pb-[3mm]">
        <div className="grid min-w-0 gap-[2mm]">
          <p className="font-semibold">{brand ? <brand.Logo place="paper" /> : name}</p>
          <h2 className="text-[20pt] leading-tight hyphens-auto">{t('certificate.title')}</h2>
          <p className="text-muted">{t(isSandbox ? 'common.sandbox' : 'certificate.about')}</p>
        </div>
        <figure className="w-[34mm] shrink-0 text-center text-[8pt] text-muted">
          {link === null ? (
            <p>{t('certificate.code.none')}</p>
          ) : (
            <>
              <QrCode text={link} label={t('certificate.code', { link })} />
              <figcaption>{t('certificate.code.about')}</figcaption>
            </>
          )}
        </figure>
      </div>

      {doubts.length > 0 && <NotConfirmed i18n={i18n} doubts={doubts} />}

      <Section title={t('certificate.part.customer')}>
        <Row label={t('certificate.name')}>
          {customers.length === 0 ? (
            unread
          ) : (
            <bdi>{clip(format.list(customers.map(({ name }) => name)), MAX_NAME_LENGTH)}</bdi>
          )}
        </Row>
      </Section>

      <Section title={t('certificate.part.controller')}>
        <Row label={t('certificate.name')}>
          <Stated
            text={device?.properties.name}
            absent={device ? t('terms.notStated') : unread}
            longest={MAX_NAME_LENGTH}
          />
        </Row>
        <Row label={t('certificate.serial')}>
          <bdi className="code">{clip(serial || nodeId, MAX_TEXT_LENGTH)}</bdi>
        </Row>
        {serial && serial !== nodeId && (
          <Row label={t('certificate.nodeId')}>
            <bdi className="code">{clip(nodeId, MAX_TEXT_LENGTH)}</bdi>
          </Row>
        )}
        <Row label={t('certificate.model')}>
          <Stated text={device && makeAndModel(device)} absent={device ? t('terms.notStated') : unread} />
        </Row>
      </Section>

      <CertificateLicense
        i18n={i18n}
        licenseId={licenseId}
        certificate={certificate}
        licenseConfig={licenseConfig}
      />

      <ReadAt i18n={i18n} certificate={certificate} />
      <Signatures i18n={i18n} />
    </article>
  );
}
