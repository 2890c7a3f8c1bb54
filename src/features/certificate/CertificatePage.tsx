import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '#i18n/locales.ts';
import { translateIn } from '#i18n/translateIn.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { LicenseConfig } from '#license/end.ts';
import { controllerOf } from '#license/nodeId.ts';
import { hrefOf } from '#routing/routes.ts';
import { Link } from '#routing/Link.tsx';
import { LanguageSelect } from '#components/LanguageSelect.tsx';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { doubtWords } from './doubtWords.ts';
import { Certificate } from './Certificate.tsx';
import { ShareCertificate } from './ShareCertificate.tsx';
import { useCertificate } from './useCertificate.ts';

interface CertificatePageProps {
  nodeId: string;
  licenseId: string;
  brand: string;
  isSandbox: boolean;
  licenseConfig: LicenseConfig;
}

/** The namespaces that the certificate uses. */
const NAMESPACES = ['certificate', 'common', 'problem', 'terms'] as const;

const languagePart = (locale: Locale) =>
  lazyPart(`language.${locale}`, () => translateIn(locale, NAMESPACES));

/** A longer serial number makes a QR code that scanners cannot read. */
const LONGEST_SERIAL = 100;

/** Previews and prints the certificate in the customer's language; the page itself is in the user's. */
export function CertificatePage({
  nodeId,
  licenseId,
  brand,
  isSandbox,
  licenseConfig,
}: CertificatePageProps) {
  const reader = useI18n();
  const { t } = reader;
  const certificate = useCertificate(nodeId, licenseId, licenseConfig);
  const [chosen, choose] = useState<Locale>(reader.locale);
  const language = languagePart(chosen);
  const other = useQuery({ ...language, enabled: chosen !== reader.locale });
  const i18n = chosen === reader.locale ? reader : other.data;
  const { device, doubts } = certificate;
  const serial = device?.properties.info?.serialNumber || controllerOf(nodeId);
  const link =
    serial.length > LONGEST_SERIAL
      ? null
      : location.origin + hrefOf({ to: '/c/$serial', params: { serial } });
  const certificateView = i18n && (
    <Certificate {...{ i18n, brand, isSandbox, nodeId, licenseId, link, certificate, licenseConfig }} />
  );
  const sheet = useRef<HTMLElement>(null);
  const isWaiting = doubts.some(({ kind }) => kind === 'reading');

  return (
    <Page
      title={t('certificate.title')}
      brand={brand}
      about={
        <Link to="/controllers/$nodeId" params={{ nodeId }} className="link">
          <bdi>{clip(device?.properties.name || nodeId, 80)}</bdi>
        </Link>
      }
      actions={
        <>
          <LanguageSelect label={t('certificate.language')} value={chosen} onChange={choose} />
          <ShareCertificate {...{ sheet, link, serial, isWaiting: isWaiting || !i18n }} />
          <Button
            variant="primary"
            aria-disabled={i18n ? undefined : true}
            onClick={() => i18n && window.print()}
          >
            <Printer aria-hidden className="size-4" />
            {t('certificate.print')}
          </Button>
        </>
      }
    >
      <div className="grid max-w-[210mm] gap-4">
        {doubts.length > 0 && (
          <Notice
            tone={isWaiting ? 'info' : 'bad'}
            role="status"
            title={t(isWaiting ? 'certificate.reading' : 'certificate.doubtful')}
            actions={!isWaiting && <Button onClick={certificate.refetch}>{t('common.refresh')}</Button>}
          >
            {!isWaiting && (
              <ul className="list-disc ps-5">
                {doubts.map((doubt) => (
                  <li key={doubt.part}>{doubtWords(reader, doubt)}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        {!i18n && (
          <LazyPart part={language} title={t('certificate.language.failed')}>
            {() => null}
          </LazyPart>
        )}
        {certificateView && (
          <section
            ref={sheet}
            aria-label={t('certificate.preview')}
            className="border border-line bg-[#fff] p-4 sm:p-[15mm] [&>article]:sm:min-h-[266mm]"
          >
            {certificateView}
          </section>
        )}
      </div>
      {certificateView && createPortal(<div className="print-only">{certificateView}</div>, document.body)}
    </Page>
  );
}
