import type { LicenseConfig } from '#license/end.ts';
import { CapacityFigure } from './CapacityFigure.tsx';
import { EndsFigure } from './EndsFigure.tsx';
import { StatesFigure } from './StatesFigure.tsx';
import type { OverviewData } from '#features/overview/useOverview.ts';

/** Everything that needs the chart library. */
export function Charts({ data: { tally }, rules }: { data: OverviewData; rules: LicenseConfig }) {
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <StatesFigure tally={tally} />
      <EndsFigure tally={tally} rules={rules} />
      <CapacityFigure tally={tally} className="lg:col-span-2" />
    </div>
  );
}
