import { useQuery } from '@tanstack/react-query';
import type { LicenseRules } from '#license/end.ts';
import { isMissingPart } from '#lib/missingPart.ts';
import { MissingPart } from '#show/MissingPart.tsx';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Bar } from '#ui/Skeleton.tsx';
import type { OverviewData } from './useOverview.ts';

/** The pictures. Their code is fetched behind the page, which can be used without them. */
export function Figures({ data, rules }: { data: OverviewData; rules: LicenseRules }) {
  const code = useQuery({
    queryKey: ['code', 'charts'],
    queryFn: () => import('./Charts.tsx'),
    staleTime: Infinity,
  });
  if (data.done === 0 && data.course.course !== 'done') {
    return data.course.course === 'running' || data.customers.isPending ? <Waiting /> : null;
  }
  if (code.data) return <code.data.Charts data={data} rules={rules} />;
  if (code.isPending) return <Waiting />;
  if (isMissingPart(code.error)) return <MissingPart />;
  return <ProblemPanel error={code.error} onRetry={() => void code.refetch()} />;
}

function Waiting() {
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      {['h-64', 'h-64', 'h-52 lg:col-span-2'].map((height) => (
        <div key={height} className={`rounded-card border border-line bg-surface p-4 ${height}`}>
          <Bar className="w-40" />
        </div>
      ))}
    </div>
  );
}
