import type { I18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { doubtWords } from './doubtWords.ts';
import { MAX_NAME_LENGTH } from './CertificateCells.tsx';
import type { CertificateData } from './useCertificate.ts';

/** A watermark and the reasons why the certificate is not confirmed. The text below stays readable. */
export function NotConfirmed({ i18n, doubts }: { i18n: I18n; doubts: CertificateData['doubts'] }) {
  const { t } = i18n;
  return (
    <>
      <svg aria-hidden viewBox="0 0 180 266" className="pointer-events-none absolute inset-0 size-full">
        <text
          x="90"
          y="133"
          transform="rotate(-55 90 133)"
          textAnchor="middle"
          dominantBaseline="central"
          textLength="250"
          lengthAdjust="spacingAndGlyphs"
          fontSize="27"
          fontWeight="bold"
          fillOpacity="0.25"
          className="fill-bad"
        >
          {t('certificate.notConfirmed').toLocaleUpperCase(i18n.locale)}
        </text>
      </svg>
      <div className="border-2 border-bad px-[4mm] py-[2mm]">
        <p className="text-[13pt] font-bold text-bad uppercase">{t('certificate.notConfirmed')}</p>
        <ul className="list-disc ps-[5mm]">
          {doubts.map((doubt) => (
            <li key={doubt.part}>{clip(doubtWords(i18n, doubt), MAX_NAME_LENGTH)}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
