import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { ExportMenu } from '#components/export/ExportMenu.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { Button } from '#ui/Button.tsx';
import type { PairingDraft } from './draft/pairingDraft.ts';
import type { RowKind, CheckedRow } from './rules/rowKinds.ts';
import { isEditable, withColumnsSwapped } from './rules/pairing.ts';

interface SheetToolsProps {
  pairingDraft: PairingDraft;
  seen: readonly CheckedRow[];
  counts: Record<RowKind, number>;
  locked: boolean;
  /** Rows that need no more than a tick. */
  asking: number;
  onSureOfAll: () => void;
  onClear: () => void;
}

const CODE = lazyPart('export.sheet', () => import('./export/PairingExportItems.tsx'), ['export']);

/** What is done with the sheet as a whole. */
export function PairingTools({
  pairingDraft,
  seen,
  counts,
  locked,
  asking,
  onSureOfAll,
  onClear,
}: SheetToolsProps) {
  const { t } = useI18n();
  const [clearing, setClearing] = useState(false);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {!locked && seen.some(({ row }) => isEditable(row)) && (
          <Button onClick={() => pairingDraft.change(withColumnsSwapped)}>{t('pairing.swapColumns')}</Button>
        )}
        {!locked && asking > 0 && (
          <Button onClick={onSureOfAll}>{t('pairing.sureAll', { count: asking })}</Button>
        )}
        <span className="ml-auto flex flex-wrap gap-2">
          <ExportMenu code={CODE}>
            {({ PairingExportItems }, run) => <PairingExportItems seen={seen} counts={counts} run={run} />}
          </ExportMenu>
          {!locked && (
            <Button aria-expanded={clearing} onClick={() => setClearing(!clearing)}>
              {t('pairing.clear')}
            </Button>
          )}
        </span>
      </div>
      {clearing && !locked && (
        <div role="alert" className="flex flex-wrap items-center gap-2 rounded-in bg-warn-soft px-3 py-2">
          <p className="min-w-60 flex-1 text-sm">{t('pairing.clear.sure')}</p>
          <Button look="primary" onClick={onClear}>
            {t('pairing.clear.yes')}
          </Button>
          <Button onClick={() => setClearing(false)}>{t('pairing.clear.no')}</Button>
        </div>
      )}
    </div>
  );
}
