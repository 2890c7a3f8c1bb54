import { ExportMenu } from '#show/ExportMenu.tsx';
import { codeOf } from '#show/OnDemand.tsx';
import type { EvidenceExportItemsProps } from './EvidenceExportItems.tsx';

const CODE = codeOf('export.evidence', () => import('./EvidenceExportItems.tsx'), ['out']);

/** The ways in which the evidence leaves the app. */
export function EvidenceExport(props: Omit<EvidenceExportItemsProps, 'run'>) {
  return (
    <ExportMenu code={CODE}>
      {({ EvidenceExportItems }, run) => <EvidenceExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
