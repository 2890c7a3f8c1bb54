import type { I18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { CAPACITIES } from '#license/capacity.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { durationWords, typeWord } from '#components/license/licenseWords.ts';
import { STATE_WORDS } from '#components/license/StateBadge.tsx';
import { End, kwText, MAX_TEXT_LENGTH, Moment, Row, Section } from './CertificateCells.tsx';
import type { CertificateData } from './useCertificate.ts';

interface CertificateLicenseProps {
  i18n: I18n;
  licenseId: string;
  certificate: CertificateData;
  licenseConfig: LicenseConfig;
}

/** The license as its record states it. */
export function CertificateLicense({ i18n, licenseId, certificate, licenseConfig }: CertificateLicenseProps) {
  const { t } = i18n;
  const { license, state } = certificate;
  const unread = t('certificate.unread');
  return (
    <Section title={t('certificate.part.licenses')}>
      <Row label={t('certificate.key')}>
        {license ? <bdi className="code whitespace-nowrap">{maskKey(license.key)}</bdi> : unread}
      </Row>
      <Row label={t('certificate.id')}>
        <bdi className="code">{clip(license?.id ?? licenseId, MAX_TEXT_LENGTH)}</bdi>
      </Row>
      <Row label={t('certificate.state')}>
        <strong>{state ? t(STATE_WORDS[state]) : unread}</strong>
      </Row>
      <Row label={t('certificate.type')}>
        {license ? <bdi>{clip(typeWord(i18n, license.type), MAX_TEXT_LENGTH)}</bdi> : unread}
      </Row>
      <Row label={t('certificate.capacities')}>
        {license ? (
          <ul className="grid grid-cols-2 gap-x-[6mm]">
            {CAPACITIES.map((name) => (
              <li key={name}>
                {t('common.labelled', {
                  label: t(`terms.capacity.${name}`),
                  value: kwText(i18n, license[name]),
                })}
              </li>
            ))}
          </ul>
        ) : (
          unread
        )}
      </Row>
      <Row label={t('terms.duration')}>
        {license ? (durationWords(i18n, license.duration, licenseConfig) ?? t('terms.notStated')) : unread}
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
  );
}
