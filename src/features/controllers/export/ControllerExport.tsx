import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import type { ControllerExportItemsProps } from './ControllerExportItems.tsx';

const EXPORT = lazyPart('export.controller', () => import('./ControllerExportItems.tsx'), [
  'export',
  'ticket',
]);

/** The export menu of a controller. */
export function ControllerExport(props: Omit<ControllerExportItemsProps, 'run'>) {
  return (
    <ExportMenu part={EXPORT}>
      {({ ControllerExportItems }, run) => <ControllerExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
