import { queryOptions } from '@tanstack/react-query';
import { needRooms } from '#i18n/i18n.ts';
import { ExportMenu } from '#show/ExportMenu.tsx';
import type { ControllerExportItemsProps } from './ControllerExportItems.tsx';

const CODE = queryOptions({
  queryKey: ['code', 'export.controller'],
  queryFn: async () => {
    const [items] = await Promise.all([import('./ControllerExportItems.tsx'), needRooms(['out'])]);
    return items;
  },
  staleTime: Infinity,
});

/** The ways out of a controller's page. */
export function ControllerExport(props: Omit<ControllerExportItemsProps, 'run'>) {
  return (
    <ExportMenu code={CODE}>
      {({ ControllerExportItems }, run) => <ControllerExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
