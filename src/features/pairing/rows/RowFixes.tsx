import { useI18n } from '#i18n/useI18n.ts';
import { tidyKey } from '#license/key.ts';
import { Button } from '#ui/Button.tsx';
import { needsConfirmation, type RowCheck } from '#features/pairing/rules/checkPairing.ts';
import type { PairingRow } from '#features/pairing/rules/pairing.ts';
import type { RowActions } from './useRowActions.ts';

interface RowFixesProps {
  row: PairingRow;
  check: RowCheck;
  actions: RowActions;
}

/** One-click fixes of a row: confirm its warnings, swap its values, clean its key. */
export function RowFixes({ row, check, actions }: RowFixesProps) {
  const { t } = useI18n();
  const has = (kind: string) => check.findings.some((finding) => finding.kind === kind);
  const { suggestion } = tidyKey(row.key);
  const isConfirmable = needsConfirmation(check);
  if (!isConfirmable && !has('swapped') && !has('spacesInKey')) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {isConfirmable && (
        <label className="inline-flex min-h-11 items-center gap-2 text-sm sm:min-h-9">
          <input
            type="checkbox"
            className="size-5"
            checked={row.sendAnyway}
            onChange={({ target }) => actions.confirm(row.id, target.checked)}
          />
          {t('pairing.sendAnyway')}
        </label>
      )}
      {has('swapped') && (
        <Button onClick={() => actions.type(row.id, { serial: row.key, key: row.serial })}>
          {t('pairing.swap')}
        </Button>
      )}
      {has('spacesInKey') && suggestion !== null && (
        <Button onClick={() => actions.type(row.id, { key: suggestion })}>{t('pairing.cleanKey')}</Button>
      )}
    </div>
  );
}
