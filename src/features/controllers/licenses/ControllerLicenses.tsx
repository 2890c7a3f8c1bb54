import type { ReactNode } from 'react';
import { serviceNow } from '#lib/serviceNow.ts';
import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { licenseState } from '#license/state.ts';
import { isProblem } from '#http/problem.ts';
import { Freshness } from '#components/Freshness.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { LinkedLicenseRow } from './LinkedLicenseRow.tsx';
import { useLinkedLicenses } from './useLinkedLicenses.ts';

interface ControllerLicensesProps {
  nodeId: string;
  /** The other nodeIds of the box, which may have licenses, too; undefined until they are known. */
  sites: string[] | undefined;
  /** Shown if the sites could not be read. */
  sitesFailed: ReactNode;
  /** UUID of the customer; undefined if unknown. */
  customerId: string | undefined;
  licenseConfig: LicenseConfig;
}

/** The licenses on a box: on the controller and its sites. */
export function ControllerLicenses({
  nodeId,
  sites,
  sitesFailed,
  customerId,
  licenseConfig,
}: ControllerLicensesProps) {
  const { t, format } = useI18n();
  const linked = useLinkedLicenses([nodeId, ...(sites ?? [])]);
  const { licenses, failed, isPending, freshness } = linked;
  // The license service returns 404 for sites without licenses, which is not a failure.
  const unknownSites = failed.filter((each) => each.nodeId !== nodeId && isProblem(each.error, 'notFound'));
  const failures = failed.filter((each) => !unknownSites.includes(each));
  const deviceNow = useNow();
  const states = licenses.map(({ license, read }) =>
    licenseState(license, serviceNow(deviceNow, read), licenseConfig),
  );
  const endingSoon = states.filter((state) => state === 'endsSoon').length;
  const hasOnlyEnded = states.length > 0 && states.every((state) => state === 'ended');
  const isComplete =
    !isPending && sites && !sitesFailed && failures.length === 0 && linked.unreadable.length === 0;

  return (
    <section aria-labelledby="licenses" className="grid content-start gap-2">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-3">
        <h2 id="licenses">{t('controllers.licenses')}</h2>
        <Freshness read={freshness} />
      </div>
      {failures[0] && (
        <ProblemPanel
          error={failures[0].error}
          title={t('controllers.licenses.failed', {
            nodeId: format.list(failures.map((each) => each.nodeId)),
          })}
          onRetry={() => void freshness.refetch()}
        />
      )}
      {sitesFailed}
      {endingSoon > 0 && (
        <Notice tone="warn" role="status" title={t('controllers.endsSoon', { count: endingSoon })}>
          <p>{t('controllers.endsSoon.hint')}</p>
        </Notice>
      )}
      {hasOnlyEnded && isComplete && (
        <Notice tone="bad" role="status" title={t('controllers.ended')}>
          <p>{t('controllers.ended.hint')}</p>
        </Notice>
      )}
      {licenses.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {licenses.map((each) => (
            <LinkedLicenseRow
              key={each.license.id}
              linked={each}
              controller={nodeId}
              customerId={customerId}
              licenseConfig={licenseConfig}
            />
          ))}
        </ul>
      )}
      {isPending && licenses.length === 0 && <LicenseSkeleton />}
      <UnreadableCount rows={linked.unreadable} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="text-muted">
          {isComplete && (
            <p>{t(licenses.length > 0 ? 'controllers.licenses.more' : 'controllers.licenses.none')}</p>
          )}
          {unknownSites.map((each) => (
            <p key={each.nodeId}>{t('controllers.licenses.unknownHere', { nodeId: each.nodeId })}</p>
          ))}
        </div>
        <Link
          to="/claim"
          search={{ controller: nodeId, customer: customerId }}
          className={`${buttonClass('primary', true)} max-sm:w-full`}
        >
          {t('controllers.licenses.add')}
        </Link>
      </div>
    </section>
  );
}

/** Has the height of one license, as most controllers have one, so that the layout is stable. */
function LicenseSkeleton() {
  const { t } = useI18n();
  return (
    <div className="grid min-h-32 content-center gap-3 rounded-card border border-line bg-surface px-4 sm:min-h-20">
      <output className="sr-only">{t('controllers.licenses.loading')}</output>
      <SkeletonBar className="w-60" />
      <SkeletonBar className="w-44" />
    </div>
  );
}

/** Reports that the list of controllers, which contains the sites, could not be read. */
export function SitesFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useI18n();
  return (
    <div className="grid gap-1">
      <ProblemPanel error={error} title={t('controllers.licenses.sitesFailed')} onRetry={onRetry} />
      <p className="text-sm text-muted">{t('controllers.licenses.sitesFailed.hint')}</p>
    </div>
  );
}
