import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import type { AuditExportItemsProps } from './AuditExportItems.tsx';

const CODE = lazyPart('export.evidence', () => import('./AuditExportItems.tsx'), ['export']);

/** The ways in which the evidence leaves the app. */
export function AuditExport(props: Omit<AuditExportItemsProps, 'run'>) {
  return (
    <ExportMenu code={CODE}>
      {({ AuditExportItems }, run) => <AuditExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
