import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import type { ControllerExportItemsProps } from './ControllerExportItems.tsx';

const CODE = lazyPart('export.controller', () => import('./ControllerExportItems.tsx'), ['export']);

/** The ways out of a controller's page. */
export function ControllerExport(props: Omit<ControllerExportItemsProps, 'run'>) {
  return (
    <ExportMenu code={CODE}>
      {({ ControllerExportItems }, run) => <ControllerExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
