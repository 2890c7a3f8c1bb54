import type { ReactNode } from 'react';
import type { I18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/clip.ts';
import { parseInstant } from '#lib/instant.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { isStated, type LicenseRules } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { makeAndModel } from '#license/tree.ts';
import { durationWords, typeWord } from '#show/licenseWords.ts';
import { STATE_WORDS } from '#show/StateBadge.tsx';
import { doubtWords } from './doubtWords.ts';
import { Qr } from './Qr.tsx';
import type { Certificate } from './useCertificate.ts';

/** Longest names and other texts of others, so that the sheet stays one page. */
const NAME = 160;
const TEXT = 80;

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
  certificate: Certificate;
  rules: LicenseRules;
}

/** What is handed over with a controller, on one page: what was read from the service, and nothing that was not. */
export function Sheet({ i18n, brand, practice, nodeId, licenseId, link, certificate, rules }: SheetProps) {
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
              <Qr text={link} label={t('certificate.code', { link })} />
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

/** In the way of whoever takes the sheet for a confirmation, and readable with what stands under it. */
function NotConfirmed({ i18n, doubts }: { i18n: I18n; doubts: Certificate['doubts'] }) {
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
        <ul className="list-disc pl-[5mm]">
          {doubts.map((doubt) => (
            <li key={doubt.part}>{clip(doubtWords(i18n, doubt), NAME)}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-[1mm] border-b border-line text-[11.5pt] font-semibold">{title}</h3>
      <dl className="grid gap-y-[0.8mm]">{children}</dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
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

const Stated = ({ text, absent, longest = TEXT }: StatedProps) =>
  text ? <bdi>{clip(text, longest)}</bdi> : absent;

const Kw = ({ i18n: { t, format }, kw }: { i18n: I18n; kw: number | null }) =>
  kw === null ? t('terms.notStated') : t('certificate.kw', { kw: format.number(kw) });

/** In the zone of the device and in UTC; what cannot be read as a date stands as it came. */
function Moment({ i18n: { format }, value, absent }: { i18n: I18n; value: string | null; absent: string }) {
  if (!isStated(value)) return absent;
  const at = parseInstant(value);
  return at === null ? <bdi>{clip(value, TEXT)}</bdi> : `${format.dateTime(at)} (${format.utc(at)})`;
}

/** A real end, or one that the operator's settings allow to compute, which is said; else none. */
function End({ i18n, certificate: { license, end } }: { i18n: I18n; certificate: Certificate }) {
  const { t, format } = i18n;
  if (!end) {
    return <Moment i18n={i18n} value={license?.deactivationDate ?? null} absent={t('terms.ends.unknown')} />;
  }
  const date = `${format.dateTime(end.at)} (${format.utc(end.at)})`;
  return end.computed ? `${date}, ${t('terms.ends.computed')}` : date;
}

const READ_PARTS = [
  ['customer', 'certificate.part.customer'],
  ['controller', 'certificate.part.controller'],
  ['license', 'certificate.part.licenses'],
] as const;

function ReadAt({ i18n: { t, format }, certificate: { readAt } }: Pick<SheetProps, 'i18n' | 'certificate'>) {
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

function Signatures({ i18n: { t } }: { i18n: I18n }) {
  return (
    <div className="mt-auto grid grid-cols-2 gap-[8mm] pt-[4mm]">
      {(['certificate.sign.installer', 'certificate.sign.customer'] as const).map((who) => (
        <div key={who} className="grid gap-[14mm]">
          <p className="font-semibold">{t(who)}</p>
          <p className="border-t border-ink pt-[1mm] text-[8.5pt] text-muted">{t('certificate.sign')}</p>
        </div>
      ))}
    </div>
  );
}
