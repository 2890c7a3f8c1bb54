import { ExportMenu } from '#show/ExportMenu.tsx';
import { codeOf } from '#show/OnDemand.tsx';
import type { ControllerExportItemsProps } from './ControllerExportItems.tsx';

const CODE = codeOf('export.controller', () => import('./ControllerExportItems.tsx'), ['out']);

/** The ways out of a controller's page. */
export function ControllerExport(props: Omit<ControllerExportItemsProps, 'run'>) {
  return (
    <ExportMenu code={CODE}>
      {({ ControllerExportItems }, run) => <ControllerExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
