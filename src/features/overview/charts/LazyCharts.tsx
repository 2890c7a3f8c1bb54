import { useQuery } from '@tanstack/react-query';
import type { LicenseConfig } from '#license/end.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import type { OverviewData } from '#features/overview/useOverview.ts';

const CHARTS = lazyPart('charts', () => import('./Charts.tsx'));

/** The charts, whose code is fetched separately since the page can be used without them. */
export function LazyCharts({ data, licenseConfig }: { data: OverviewData; licenseConfig: LicenseConfig }) {
  // Fetches the code while the customers are being read.
  useQuery(CHARTS);
  if (data.done === 0) return <ChartsSkeleton />;
  return (
    <LazyPart part={CHARTS} waiting={<ChartsSkeleton />}>
      {({ Charts }) => <Charts data={data} licenseConfig={licenseConfig} />}
    </LazyPart>
  );
}

function ChartsSkeleton() {
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      {['h-64', 'h-64', 'h-52 lg:col-span-2'].map((height, place) => (
        <div key={place} className={`rounded-card border border-line bg-surface p-4 ${height}`}>
          <SkeletonBar className="w-40" />
        </div>
      ))}
    </div>
  );
}
