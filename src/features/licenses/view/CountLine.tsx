import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import type { SelectionState } from '#features/licenses/list/useSelection.ts';
import type { LicenseListState } from '#features/licenses/list/useLicenseList.ts';

interface CountLineProps {
  view: LicenseListState;
  whole: boolean;
  picked: SelectionState;
}

/** How many are shown of how many, and how many are picked. */
export function CountLine({ view: { found, clear }, whole, picked }: CountLineProps) {
  const { t, format } = useI18n();
  const count = picked.ids.size;
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <output className="text-sm text-muted">
        {found
          ? t(whole ? 'licenses.count' : 'licenses.countSoFar', {
              shown: format.number(found.rows.length),
              all: format.number(found.all),
            })
          : t('licenses.loading')}
      </output>
      {found && found.rows.length < found.all && (
        <Button look="bare" className="link" onClick={clear}>
          {t('licenses.clear')}
        </Button>
      )}
      <output className="text-sm font-semibold empty:hidden">
        {count > 0 && t('licenses.picked', { count: format.number(count) })}
      </output>
      {count > 0 && (
        <Button look="bare" className="link" onClick={picked.clear}>
          {t('licenses.picked.clear')}
        </Button>
      )}
    </div>
  );
}
