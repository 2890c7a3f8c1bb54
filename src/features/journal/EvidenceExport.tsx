import { queryOptions } from '@tanstack/react-query';
import { needRooms } from '#i18n/i18n.ts';
import { ExportMenu } from '#show/ExportMenu.tsx';
import type { EvidenceExportItemsProps } from './EvidenceExportItems.tsx';

const CODE = queryOptions({
  queryKey: ['code', 'export.evidence'],
  queryFn: async () => {
    const [items] = await Promise.all([import('./EvidenceExportItems.tsx'), needRooms(['out'])]);
    return items;
  },
  staleTime: Infinity,
});

/** The ways in which the evidence leaves the app. */
export function EvidenceExport(props: Omit<EvidenceExportItemsProps, 'run'>) {
  return (
    <ExportMenu code={CODE}>
      {({ EvidenceExportItems }, run) => <EvidenceExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
