import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';
import type { LicenseListState } from '#features/licenses/list/useLicenseList.ts';

interface CountLineProps {
  view: LicenseListState;
  isComplete: boolean;
  selection: SelectionState;
}

/** The number of shown and of selected licenses, with the ways to reset both. */
export function CountLine({ view: { rows, total, clearFilters }, isComplete, selection }: CountLineProps) {
  const { t, format } = useI18n();
  const selectedCount = selection.ids.size;
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <output className="text-sm text-muted">
        {rows
          ? t(isComplete ? 'licenses.count' : 'licenses.countSoFar', {
              shown: format.number(rows.length),
              all: total,
            })
          : t('licenses.loading')}
      </output>
      {rows && rows.length < total && (
        <Button variant="bare" className="link" onClick={clearFilters}>
          {t('licenses.clear')}
        </Button>
      )}
      <output className="text-sm font-semibold empty:hidden">
        {selectedCount > 0 && t('licenses.selected', { count: selectedCount })}
      </output>
      {selectedCount > 0 && (
        <Button variant="bare" className="link" onClick={selection.clear}>
          {t('licenses.selected.clear')}
        </Button>
      )}
    </div>
  );
}
