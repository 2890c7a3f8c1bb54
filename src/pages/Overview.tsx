import { useMemo } from 'react';
import { OverviewPage } from '#features/overview/OverviewPage.tsx';
import { OverviewSearch } from '#features/overview/search.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { useApp } from './context/appContext.ts';

export default function Overview() {
  const { config } = useApp();
  const search = useSearchParams();
  const filter = useMemo(() => OverviewSearch.parse(search), [search]);
  return <OverviewPage filter={filter} brand={config.brand} licenseConfig={config} />;
}
