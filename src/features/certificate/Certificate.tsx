import type { I18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { durationWords, typeWord } from '#components/license/licenseWords.ts';
import { STATE_WORDS } from '#components/license/StateBadge.tsx';
import { NotConfirmed } from './NotConfirmed.tsx';
import { QrCode } from './QrCode.tsx';
import { End, Kw, Moment, NAME, Row, Section, Stated, TEXT } from './CertificateCells.tsx';
import { ReadAt, Signatures } from './CertificateFoot.tsx';
import type { CertificateData } from './useCertificate.ts';

interface SheetProps {
  /** In the language of whoever gets it. */
  i18n: I18n;
  brand: string;
  /** It is the practice service that says all this. */
  practice: boolean;
  nodeId: string;
  licenseId: string;
  /** What the code leads to; null where there can be none. */
  link: string | null;
  certificate: CertificateData;
  rules: LicenseConfig;
}

/** What is handed over with a controller, on one page: what was read from the service, and nothing that was not. */
export function CertificateSheet({
  i18n,
  brand,
  practice,
  nodeId,
  licenseId,
  link,
  certificate,
  rules,
}: SheetProps) {
  const { t } = i18n;
  const { device, customers, license, state, doubts } = certificate;
  const info = device?.properties.info;
  const unread = t('certificate.unread');
  const serial = info?.serialNumber;
  return (
    <article
      lang={i18n.locale}
      className="paper relative isolate flex flex-col gap-[4mm] overflow-hidden bg-surface text-[10.5pt] leading-snug text-ink print:h-[266mm]"
    >
      <div className="flex items-start justify-between gap-[6mm] border-b-2 border-ink pb-[4mm]">
        <div className="grid min-w-0 gap-[2mm]">
          <p className="font-semibold">{brand}</p>
          <h2 className="text-[20pt] leading-tight">{t('certificate.title')}</h2>
          <p className="text-muted">{t(practice ? 'common.sandbox' : 'certificate.about')}</p>
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
            <bdi>{clip(customers.map(({ name }) => name).join(', '), NAME)}</bdi>
          )}
        </Row>
      </Section>

      <Section title={t('certificate.part.controller')}>
        <Row label={t('certificate.name')}>
          <Stated
            text={device?.properties.name}
            absent={device ? t('terms.notStated') : unread}
            longest={NAME}
          />
        </Row>
        <Row label={t('certificate.serial')}>
          <bdi className="code">{clip(serial || nodeId, TEXT)}</bdi>
        </Row>
        {serial && serial !== nodeId && (
          <Row label={t('certificate.nodeId')}>
            <bdi className="code">{clip(nodeId, TEXT)}</bdi>
          </Row>
        )}
        <Row label={t('certificate.model')}>
          <Stated text={device && makeAndModel(device)} absent={device ? t('terms.notStated') : unread} />
        </Row>
      </Section>

      <Section title={t('certificate.part.licenses')}>
        <Row label={t('certificate.key')}>
          {license ? <bdi className="code">{maskKey(license.key)}</bdi> : unread}
        </Row>
        <Row label={t('certificate.id')}>
          <bdi className="code">{clip(license?.id ?? licenseId, TEXT)}</bdi>
        </Row>
        <Row label={t('certificate.state')}>
          <strong>{state ? t(STATE_WORDS[state]) : unread}</strong>
        </Row>
        <Row label={t('certificate.type')}>
          {license ? <bdi>{clip(typeWord(i18n, license.type), TEXT)}</bdi> : unread}
        </Row>
        <Row label={t('certificate.capacities')}>
          {license ? (
            <ul className="grid grid-cols-2 gap-x-[6mm]">
              {CAPACITIES.map((name) => (
                <li key={name}>
                  {t(`terms.capacity.${name}`)}: <Kw i18n={i18n} kw={license[name]} />
                </li>
              ))}
            </ul>
          ) : (
            unread
          )}
        </Row>
        <Row label={t('terms.duration')}>
          {license ? (durationWords(i18n, license.duration, rules) ?? t('terms.notStated')) : unread}
        </Row>
        <Row label={t('certificate.activation')}>
          {license ? (
            <Moment i18n={i18n} value={license.activationDate} absent={t('terms.activated.no')} />
          ) : (
            unread
          )}
        </Row>
        <Row label={t('certificate.end')}>
          {license ? <End i18n={i18n} certificate={certificate} /> : unread}
        </Row>
      </Section>

      <ReadAt i18n={i18n} certificate={certificate} />
      <Signatures i18n={i18n} />
    </article>
  );
}
