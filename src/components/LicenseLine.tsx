import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { maskKey } from '#license/key.ts';
import { nextStep } from '#license/nextStep.ts';
import type { EvaluatedLicense } from '#license/evaluateLicense.ts';
import { capacityLine, typeWord } from './license/licenseWords.ts';
import { LinkedTo } from './license/LinkedTo.tsx';
import { StateBadge } from './license/StateBadge.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { DateTime } from '#ui/DateTime.tsx';

interface LicenseLineProps {
  evaluated: EvaluatedLicense;
  customerId: string;
  /** Whether the license is in this customer's list, so that it can be opened. */
  isOwned: boolean;
  /** Prefills the claim page. */
  claim?: { controller: string | undefined };
  note?: readonly (string | false)[];
  /** Names the controllers that have the license, as far as they are known. */
  namesControllers?: boolean;
}

/** One license in a line: state, key, type and capacity, end, and the next step. */
export function LicenseLine({
  evaluated,
  customerId,
  isOwned,
  claim,
  note = [],
  namesControllers,
}: LicenseLineProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { license, state, end } = evaluated;
  // A license read from a controller's list is linked, even if an older list says otherwise.
  const step = nextStep({ state, linked: claim ? true : evaluated.linked });
  const notes = note.filter(Boolean).join(' · ');
  return (
    <div className="@container flex flex-wrap items-center gap-x-4 gap-y-1 py-0.5 max-sm:py-2">
      <div className="flex min-w-0 flex-1 basis-60 flex-wrap items-baseline gap-x-4 @md:grid @md:grid-cols-[minmax(min-content,10.5rem)_4rem_minmax(0,1fr)] @md:items-start sm:py-1">
        <span className="font-medium wrap-break-word [&>span]:whitespace-normal">
          <StateBadge state={state} />
        </span>
        {isOwned ? (
          <Link
            to="/customers/$customerId"
            params={{ customerId }}
            search={{ license: license.id }}
            aria-label={t('terms.open', { key: maskKey(license.key) })}
            className="link code whitespace-nowrap max-sm:inline-flex max-sm:min-h-11 max-sm:items-center"
          >
            {maskKey(license.key)}
          </Link>
        ) : (
          <bdi className="code whitespace-nowrap">{maskKey(license.key)}</bdi>
        )}
        <span className="min-w-0">
          <bdi>{typeWord(i18n, license.type)}</bdi> · {capacityLine(i18n, license)}
          {end && (
            <span className="text-muted">
              {' · '}
              {t(state === 'ended' ? 'terms.endedOn' : 'terms.endsOn')} <DateTime at={end.at} />
              {end.computed && ` (${t('terms.ends.computed')})`}
            </span>
          )}
          {namesControllers && (
            <span className="block text-sm">
              <LinkedTo license={license} />
            </span>
          )}
          {notes && <bdi className="block text-sm font-medium">{notes}</bdi>}
        </span>
      </div>
      {step && (
        <Link
          to="/claim"
          search={{
            ...claim,
            customer: isOwned ? customerId : undefined,
            license: license.id,
            do: step === 'activate' ? 'activate' : undefined,
          }}
          className={`${buttonClass()} max-sm:w-full`}
        >
          {t(`terms.next.${step}`)}
        </Link>
      )}
    </div>
  );
}
