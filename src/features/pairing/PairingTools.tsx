import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import type { PairingDraft } from './draft/pairingDraft.ts';
import type { RowKind, CheckedRow } from './rules/rowKinds.ts';
import { isEditable, withColumnsSwapped } from './rules/pairing.ts';

interface PairingToolsProps {
  pairingDraft: PairingDraft;
  checkedRows: readonly CheckedRow[];
  counts: Record<RowKind, number>;
  isLocked: boolean;
  /** Number of rows that a confirmation would make ready. */
  unconfirmed: number;
  onConfirmAll: () => void;
  onClear: () => void;
}

const EXPORT_ITEMS = lazyPart('export.pairing', () => import('./export/PairingExportItems.tsx'), [
  'export',
  'ticket',
]);

/** Actions on the whole pairing. */
export function PairingTools({
  pairingDraft,
  checkedRows,
  counts,
  isLocked,
  unconfirmed,
  onConfirmAll,
  onClear,
}: PairingToolsProps) {
  const { t } = useI18n();
  const [isClearing, setClearing] = useState(false);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {!isLocked && checkedRows.some(({ row }) => isEditable(row)) && (
          <Button onClick={() => pairingDraft.change(withColumnsSwapped)}>{t('pairing.swapColumns')}</Button>
        )}
        {!isLocked && unconfirmed > 0 && (
          <Button onClick={onConfirmAll}>{t('pairing.sendAnyway.all', { count: unconfirmed })}</Button>
        )}
        <span className="ms-auto flex flex-wrap gap-2">
          <ExportMenu part={EXPORT_ITEMS}>
            {({ PairingExportItems }, run) => (
              <PairingExportItems checkedRows={checkedRows} counts={counts} run={run} />
            )}
          </ExportMenu>
          {!isLocked && (
            <Button aria-expanded={isClearing} onClick={() => setClearing(!isClearing)}>
              {t('pairing.clear')}
            </Button>
          )}
        </span>
      </div>
      {isClearing && !isLocked && (
        <div role="alert" className="flex flex-wrap items-center gap-2 rounded-in bg-warn-soft px-3 py-2">
          <p className="min-w-60 flex-1 text-sm">{t('pairing.clear.sure')}</p>
          <Button variant="primary" onClick={onClear}>
            {t('pairing.clear.yes')}
          </Button>
          <Button onClick={() => setClearing(false)}>{t('pairing.clear.no')}</Button>
        </div>
      )}
    </div>
  );
}
