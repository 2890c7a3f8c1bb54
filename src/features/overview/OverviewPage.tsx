import type { LicenseConfig } from '#license/end.ts';
import type { OverviewFilter } from './rules/filter.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { Freshness } from '#components/Freshness.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Attention } from './Attention.tsx';
import { filterWords } from './filterWords.ts';
import { LazyCharts } from './charts/LazyCharts.tsx';
import { MatchingLicenses } from './MatchingLicenses.tsx';
import { ReadProgress } from './ReadProgress.tsx';
import { hasFilter } from './search.ts';
import { useOverview } from './useOverview.ts';

interface OverviewPageProps {
  filter: OverviewFilter;
  brand: string;
  licenseConfig: LicenseConfig;
}

/** The licenses of all customers: as charts, or as a list of the licenses that one bar counts. */
export function OverviewPage({ filter, brand, licenseConfig }: OverviewPageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const data = useOverview(licenseConfig);
  const { customers, done, isReading } = data;
  const isFiltered = hasFilter(filter);
  return (
    <Page
      key={JSON.stringify(filter)}
      title={isFiltered ? filterWords(i18n, filter, licenseConfig.endingSoonDays) : t('overview.title')}
      brand={brand}
      about={
        isFiltered && (
          <Link to="/overview" className="link inline-flex min-h-11 items-center sm:min-h-6">
            {t('overview.back')}
          </Link>
        )
      }
    >
      {!customers.data && customers.isError ? (
        <ProblemPanel
          error={customers.error}
          title={t('overview.customers.failed')}
          onRetry={() => void customers.refetch()}
        />
      ) : customers.data?.rows.length === 0 && customers.data.unreadable.length === 0 ? (
        <Notice title={t('overview.empty.title')} actions={<Freshness read={customers} />}>
          <p>{t('overview.empty.hint')}</p>
        </Notice>
      ) : (
        <div className="grid gap-4">
          <ReadProgress data={data} />
          {isFiltered
            ? done > 0 && <MatchingLicenses data={data} filter={filter} licenseConfig={licenseConfig} />
            : (done > 0 || isReading) && (
                <>
                  <Attention data={data} licenseConfig={licenseConfig} />
                  <LazyCharts data={data} licenseConfig={licenseConfig} />
                </>
              )}
          <UnreadableCount rows={customers.data?.unreadable ?? []} />
        </div>
      )}
    </Page>
  );
}
