import { useI18n } from '#i18n/useI18n.ts';
import { tidyKey } from '#license/key.ts';
import { Button } from '#ui/Button.tsx';
import { needsConfirmation, type RowCheck } from '#features/pairing/rules/checkPairing.ts';
import type { PairingRow } from '#features/pairing/rules/pairing.ts';
import type { PairingLookups } from './usePairingLookups.ts';
import type { RowActions } from './useRowActions.ts';

const MAX_NEAR = 2;

interface RowFixesProps {
  row: PairingRow;
  check: RowCheck;
  nearTo: PairingLookups['nearTo'];
  /** Serial number of the row above. */
  above: string;
  actions: RowActions;
}

/** Fixes of a row that take one tap: confirm its warnings, swap its values, clean its key. */
export function RowFixes({ row, check, nearTo, above, actions }: RowFixesProps) {
  const { t } = useI18n();
  const has = (kind: string) => check.findings.some((finding) => finding.kind === kind);
  const { suggestion } = tidyKey(row.key);
  const isConfirmable = needsConfirmation(check);
  const near = has('controllerUnknown') || has('serialInvalid') ? nearTo(row.serial).slice(0, MAX_NEAR) : [];
  const isBelow = has('serialEmpty') && above !== '' && row.key !== '';
  if (!isConfirmable && !has('swapped') && !has('spacesInKey') && near.length === 0 && !isBelow) return null;
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
      {near.map(({ controller: { nodeId } }) => (
        <Button key={nodeId} onClick={() => actions.type(row.id, { serial: nodeId })}>
          {t('pairing.useInstead', { value: nodeId })}
        </Button>
      ))}
      {isBelow && (
        <Button onClick={() => actions.type(row.id, { serial: above })}>
          {t('pairing.sameAsAbove', { value: above })}
        </Button>
      )}
      {has('keySpelled') && check.spelledKey !== null && (
        <Button onClick={() => actions.type(row.id, { key: check.spelledKey ?? row.key })}>
          {t('pairing.useInstead', { value: check.spelledKey })}
        </Button>
      )}
      {has('spacesInKey') && suggestion !== null && (
        <Button onClick={() => actions.type(row.id, { key: suggestion })}>{t('pairing.cleanKey')}</Button>
      )}
    </div>
  );
}
