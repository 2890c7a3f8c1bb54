import { Link } from '#routing/Link.tsx';
import type { License } from '#api/contract/license.ts';
import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { parseInstant } from '#lib/instant.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { endOf, isStated, type LicenseEnd, type LicenseConfig } from '#license/end.ts';
import { stateWithEnd } from '#license/state.ts';
import { capacityLine, durationWords, typeWord } from '#components/license/licenseWords.ts';
import { MaskedKey } from '#components/license/MaskedKey.tsx';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { DateTime } from '#ui/DateTime.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import type { LinkedLicense } from './useLinkedLicenses.ts';

interface LinkedLicenseRowProps {
  linked: LinkedLicense;
  /** NodeId of the controller itself, not of a site. */
  controller: string;
  customerId: string | undefined;
  licenseConfig: LicenseConfig;
}

/** A license on a controller, with its dates, its nodes and the next step. */
export function LinkedLicenseRow({ linked, controller, customerId, licenseConfig }: LinkedLicenseRowProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { license, on, read } = linked;
  const end = endOf(license, licenseConfig);
  const state = stateWithEnd(license, end, serviceNow(useNow(), read), licenseConfig);
  const duration = durationWords(i18n, license.duration, licenseConfig);
  const nodeNames = on.map((nodeId) =>
    nodeId === controller ? t('controllers.licenses.onController') : t('controllers.licenses.on', { nodeId }),
  );
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="grid min-w-0 flex-1 basis-72 gap-1">
        <div className="flex flex-wrap items-center gap-x-4">
          <span className="font-medium">
            <StateBadge state={state} />
          </span>
          <MaskedKey value={license.key} />
          <bdi>{typeWord(i18n, license.type)}</bdi>
        </div>
        <p>{capacityLine(i18n, license)}</p>
        <p className="text-sm text-muted">
          <Period license={license} end={end} />
          {!end && duration && (
            <span className="block">
              {t('common.labelled', { label: t('terms.duration'), value: duration })}
            </span>
          )}
          <bdi className="block">{format.list(nodeNames)}</bdi>
        </p>
      </div>
      {on[0] && state !== 'notActivated' && (
        <Link
          to="/controllers/$nodeId/certificate/$licenseId"
          params={{ nodeId: on[0], licenseId: license.id }}
          className={`${buttonClass('plain', true)} max-sm:w-full`}
        >
          {t('controllers.certificate')}
        </Link>
      )}
      {state === 'notActivated' && (
        <Link
          to="/claim"
          search={{ controller: on[0], license: license.id, customer: customerId, do: 'activate' }}
          className={`${buttonClass('plain', true)} max-sm:w-full`}
        >
          {t('terms.next.activate')}
        </Link>
      )}
    </li>
  );
}

interface PeriodProps {
  license: Pick<License, 'activationDate' | 'deactivationDate'>;
  end: LicenseEnd | null;
}

/** Shows `3 Mar 2026 → 3 Mar 2036`. Invalid dates are shown as received. */
function Period({ license: { activationDate, deactivationDate }, end }: PeriodProps) {
  const { t } = useI18n();
  const unknown = isStated(deactivationDate) ? <bdi>{deactivationDate}</bdi> : t('terms.ends.unknown');
  return (
    <>
      {isStated(activationDate) ? (
        <DateTime at={parseInstant(activationDate) ?? activationDate} />
      ) : (
        t('terms.activated.no')
      )}{' '}
      <span className="inline-block rtl:-scale-x-100">→</span>{' '}
      {end
        ? fill(end.computed ? t('terms.ends.computedAt', { date: SLOT }) : SLOT, <DateTime at={end.at} />)
        : unknown}
    </>
  );
}
