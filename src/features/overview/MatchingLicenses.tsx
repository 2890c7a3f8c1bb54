import { useMemo } from 'react';
import type { LicenseConfig } from '#license/end.ts';
import { matchesBar, type OverviewFilter } from './rules/filter.ts';
import { evaluateLicense, type EvaluatedLicense } from '#license/evaluateLicense.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { LazyPrepareVisit } from '#components/visit/LazyPrepareVisit.tsx';
import { LicenseLine } from '#components/LicenseLine.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import type { OverviewData } from './useOverview.ts';

interface MatchingLicensesProps {
  data: OverviewData;
  filter: OverviewFilter;
  licenseConfig: LicenseConfig;
}

interface Match {
  customer: { uuid: string; name: string };
  evaluated: EvaluatedLicense;
}

function byCustomer(matches: readonly Match[]): Map<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const group = groups.get(match.customer.uuid);
    if (group) group.push(match);
    else groups.set(match.customer.uuid, [match]);
  }
  return groups;
}

/** The licenses that a bar counts, grouped by customer. */
export function MatchingLicenses({ data, filter, licenseConfig }: MatchingLicensesProps) {
  const { t, format } = useI18n();
  const { reads, done, total, tally } = data;
  const matches = useMemo(
    () =>
      reads.flatMap(({ data: answer, asOf, uuid, name }): Match[] =>
        (answer?.value.rows ?? []).flatMap((license) => {
          const evaluated = evaluateLicense(license, asOf, licenseConfig);
          return matchesBar(filter, evaluated, asOf, licenseConfig)
            ? [{ customer: { uuid, name }, evaluated }]
            : [];
        }),
      ),
    [reads, filter, licenseConfig],
  );
  const { shown, more } = useShowMore(matches);
  const groups = byCustomer(shown);
  const counts = useMemo(() => byCustomer(matches), [matches]);

  return (
    <section aria-label={t('overview.matching')} className="grid gap-4">
      <div className="flex items-center justify-between gap-3">
        <p className="text-sm text-muted">
          {t('overview.matching.count', {
            shown: format.number(matches.length),
            all: format.number(tally.licenses),
            customers: format.number(counts.size),
          })}
        </p>
        {matches.length > 0 && (
          <LazyPrepareVisit
            of={() =>
              [...counts].map(([customerId, group]) => ({
                customerId,
                licenses: group.map(({ evaluated }) => evaluated.license),
              }))
            }
          />
        )}
      </div>
      {matches.length === 0 && (
        <Notice
          title={t(done === total ? 'overview.none' : 'overview.noneYet')}
          actions={
            <Link to="/overview" className={buttonClass('plain')}>
              {t('overview.back')}
            </Link>
          }
        >
          {done < total && <p>{t('overview.noneYet.hint')}</p>}
        </Notice>
      )}
      {[...groups].map(([uuid, group]) => (
        <section key={uuid} aria-labelledby={`of-${uuid}`} className="grid gap-1">
          <h2 id={`of-${uuid}`} className="flex items-baseline gap-3">
            <Link to="/customers/$customerId" params={{ customerId: uuid }} className="hover:underline">
              <bdi>{group[0]?.customer.name}</bdi>
            </Link>
            <span className="text-sm font-normal text-muted">
              {format.number(counts.get(uuid)?.length ?? 0)}
            </span>
          </h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {group.map(({ evaluated }) => (
              <li key={evaluated.license.id} className="px-4 py-1">
                <LicenseLine
                  evaluated={evaluated}
                  customerId={uuid}
                  isOwned
                  namesControllers={evaluated.linked === true}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more}
    </section>
  );
}
