import { useQuery } from '@tanstack/react-query';
import type { LicenseConfig } from '#license/end.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import type { OverviewData } from '#features/overview/useOverview.ts';

const CODE = lazyPart('charts', () => import('./Charts.tsx'));

/** The pictures. Their code is fetched behind the page, which can be used without them. */
export function LazyCharts({ data, rules }: { data: OverviewData; rules: LicenseConfig }) {
  // At once, although there is nothing to draw yet.
  useQuery(CODE);
  if (data.done === 0) return <Waiting />;
  return (
    <LazyPart code={CODE} waiting={<Waiting />}>
      {({ Charts }) => <Charts data={data} rules={rules} />}
    </LazyPart>
  );
}

function Waiting() {
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      {['h-64', 'h-64', 'h-52 lg:col-span-2'].map((height) => (
        <div key={height} className={`rounded-card border border-line bg-surface p-4 ${height}`}>
          <SkeletonBar className="w-40" />
        </div>
      ))}
    </div>
  );
}
