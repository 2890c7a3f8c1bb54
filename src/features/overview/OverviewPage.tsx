import type { LicenseConfig } from '#license/end.ts';
import type { OverviewFilter } from './rules/overview.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { UnreadableCount } from '#components/problem/UnreadableCount.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Attention } from './Attention.tsx';
import { filterWords } from './filterWords.ts';
import { LazyCharts } from './charts/LazyCharts.tsx';
import { MatchingLicenses } from './MatchingLicenses.tsx';
import { ReadProgress } from './ReadProgress.tsx';
import { isAsked } from './search.ts';
import { useOverview } from './useOverview.ts';

interface OverviewPageProps {
  filter: OverviewFilter;
  brand: string;
  rules: LicenseConfig;
}

/** All customers at once: as pictures, or the licenses behind one of their bars. The reading goes on in both. */
export function OverviewPage({ filter, brand, rules }: OverviewPageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const data = useOverview(rules);
  const { customers, done, isReading } = data;
  const asked = isAsked(filter);
  return (
    <Page
      key={JSON.stringify(filter)}
      title={asked ? filterWords(i18n, filter, rules.endingSoonDays) : t('overview.title')}
      brand={brand}
      about={
        asked && (
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
        <Notice title={t('overview.empty.title')}>
          <p>{t('overview.empty.hint')}</p>
        </Notice>
      ) : (
        <div className="grid gap-4">
          <ReadProgress data={data} />
          {asked
            ? done > 0 && <MatchingLicenses data={data} filter={filter} rules={rules} />
            : (done > 0 || isReading) && (
                <>
                  <Attention data={data} rules={rules} />
                  <LazyCharts data={data} rules={rules} />
                </>
              )}
          <UnreadableCount rows={customers.data?.unreadable ?? []} />
        </div>
      )}
    </Page>
  );
}
