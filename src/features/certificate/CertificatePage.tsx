import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { LOCALE_NAMES, LOCALES, type Locale } from '#i18n/i18n.ts';
import { translateIn } from '#i18n/translateIn.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { LicenseConfig } from '#license/end.ts';
import { controllerOf } from '#license/tree.ts';
import { hrefOf } from '#routing/routes.ts';
import { Link } from '#routing/Link.tsx';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import { inputClass } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { cx } from '#ui/cx.ts';
import { doubtWords } from './doubtWords.ts';
import { CertificateSheet } from './Certificate.tsx';
import { useCertificate } from './useCertificate.ts';

interface CertificatePageProps {
  nodeId: string;
  licenseId: string;
  brand: string;
  practice: boolean;
  rules: LicenseConfig;
}

/** What the sheet is written with, besides the names of others. */
const ROOMS = ['certificate', 'common', 'problem', 'terms'] as const;

const languageCode = (locale: Locale) => lazyPart(`language.${locale}`, () => translateIn(locale, ROOMS));

/** Longer ones make a code that nobody can read. */
const LONGEST_SERIAL = 100;

/** The sheet as it will be printed, in the customer's language, and what there is to do with it in the reader's. */
export function CertificatePage({ nodeId, licenseId, brand, practice, rules }: CertificatePageProps) {
  const reader = useI18n();
  const { t } = reader;
  const certificate = useCertificate(nodeId, licenseId, rules);
  const [chosen, choose] = useState<Locale>(reader.locale);
  const language = languageCode(chosen);
  const other = useQuery({ ...language, enabled: chosen !== reader.locale });
  const i18n = chosen === reader.locale ? reader : other.data;
  const { device, doubts } = certificate;
  const serial = device?.properties.info?.serialNumber || controllerOf(nodeId);
  const link =
    serial.length > LONGEST_SERIAL
      ? null
      : location.origin + hrefOf({ to: '/c/$serial', params: { serial } });
  const sheet = i18n && (
    <CertificateSheet {...{ i18n, brand, practice, nodeId, licenseId, link, certificate, rules }} />
  );
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
          <Language value={chosen} onChange={choose} />
          <Button
            look="primary"
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
              <ul className="list-disc pl-5">
                {doubts.map((doubt) => (
                  <li key={doubt.part}>{doubtWords(reader, doubt)}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        {!i18n && (
          <LazyPart code={language} title={t('certificate.language.failed')}>
            {() => null}
          </LazyPart>
        )}
        {sheet && (
          <section
            aria-label={t('certificate.preview')}
            className="border border-line bg-[#fff] p-4 sm:p-[15mm] [&>article]:sm:min-h-[266mm]"
          >
            {sheet}
          </section>
        )}
      </div>
      {sheet && createPortal(<div className="sheet">{sheet}</div>, document.body)}
    </Page>
  );
}

function Language({ value, onChange }: { value: Locale; onChange: (locale: Locale) => void }) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="sm:whitespace-nowrap">
        {t('certificate.language')}
      </label>
      <select
        id={id}
        value={value}
        className={cx(inputClass, 'w-auto')}
        onChange={(event) => onChange(event.target.value as Locale)}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
