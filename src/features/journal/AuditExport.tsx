import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import type { EvidenceExportItemsProps } from './AuditExportItems.tsx';

const CODE = lazyPart('export.evidence', () => import('./AuditExportItems.tsx'), ['export']);

/** The ways in which the evidence leaves the app. */
export function EvidenceExport(props: Omit<EvidenceExportItemsProps, 'run'>) {
  return (
    <ExportMenu code={CODE}>
      {({ EvidenceExportItems }, run) => <EvidenceExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
