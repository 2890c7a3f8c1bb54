import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import type { AuditExportItemsProps } from './AuditExportItems.tsx';

const EXPORT_ITEMS = lazyPart('export.auditLog', () => import('./AuditExportItems.tsx'), ['export']);

/** Exports the audit log. */
export function AuditExport(props: Omit<AuditExportItemsProps, 'run'>) {
  return (
    <ExportMenu part={EXPORT_ITEMS}>
      {({ AuditExportItems }, run) => <AuditExportItems {...props} run={run} />}
    </ExportMenu>
  );
}
