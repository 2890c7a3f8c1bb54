import type { LicenseConfig } from '#license/end.ts';
import { CapacityFigure } from './CapacityFigure.tsx';
import { EndsFigure } from './EndsFigure.tsx';
import { StatesFigure } from './StatesFigure.tsx';
import type { OverviewData } from '#features/overview/useOverview.ts';

/** All charts. Only this part depends on the chart library. */
export function Charts({
  data: { tally },
  licenseConfig,
}: {
  data: OverviewData;
  licenseConfig: LicenseConfig;
}) {
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <StatesFigure tally={tally} />
      <EndsFigure tally={tally} licenseConfig={licenseConfig} />
      <CapacityFigure tally={tally} className="lg:col-span-2" />
    </div>
  );
}
