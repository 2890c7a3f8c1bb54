import { useMemo, useSyncExternalStore } from 'react';
import { isNodeId } from '#api/devices.ts';
import type { LicenseConfig } from '#license/end.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { AddRows } from './add/AddRows.tsx';
import { usePassedOn } from './add/usePassedOn.ts';
import type { PairingDraft } from './draft/pairingDraft.ts';
import { PairingRows } from './rows/PairingRows.tsx';
import { useEntryUpdates } from './rows/useEntryUpdates.ts';
import { usePairingLookups } from './rows/usePairingLookups.ts';
import { useRowActions } from './rows/useRowActions.ts';
import { checkPairing, needsConfirmation } from './rules/checkPairing.ts';
import {
  EMPTY_PAIRING,
  isEditable,
  newRow,
  nextId,
  withConfirmed,
  withPairs,
  withRow,
} from './rules/pairing.ts';
import { toKnownValues } from './rules/pairingFacts.ts';
import { withPicture, withScanned } from './rules/scannedRows.ts';
import { countKinds, toCheckedRows } from './rules/rowKinds.ts';
import { PairingFailures } from './run/PairingFailures.tsx';
import { RunBar } from './run/RunBar.tsx';
import { usePairingBatch } from './run/usePairingBatch.ts';
import { PairingOptions } from './PairingOptions.tsx';
import { PairingTools } from './PairingTools.tsx';
import { NotStored } from '#components/scan/NotStored.tsx';

interface PairingWorkspaceProps {
  pairingDraft: PairingDraft;
  licenseConfig: LicenseConfig;
}

/** Adds, checks and runs the rows of a pairing. */
export function PairingWorkspace({ pairingDraft, licenseConfig }: PairingWorkspaceProps) {
  const { t, format } = useI18n();
  const { change } = pairingDraft;
  const pairing = useSyncExternalStore(pairingDraft.subscribe, pairingDraft.get);
  const batch = usePairingBatch(pairingDraft);
  const isRunning = batch.state !== 'idle';
  const { facts, names, nearTo, customers, failed } = usePairingLookups(pairing, isRunning, licenseConfig);
  const checks = useMemo(() => checkPairing(pairing.rows, facts, isNodeId), [pairing.rows, facts]);
  const checkedRows = useMemo(() => toCheckedRows(pairing, checks), [pairing, checks]);
  const counts = useMemo(() => countKinds(checkedRows), [checkedRows]);
  const knownValues = useMemo(() => toKnownValues(facts), [facts]);
  const actions = useRowActions(pairingDraft);
  useEntryUpdates(pairingDraft, isRunning);
  usePassedOn(pairingDraft, knownValues);

  const unconfirmed = checkedRows.flatMap(({ row, check }) =>
    isEditable(row) && !row.sendAnyway && needsConfirmation(check) ? [row.id] : [],
  );

  return (
    <div className="grid gap-4">
      {pairingDraft.restoredAt !== null && (
        <p role="status" className="text-sm text-muted">
          {t('pairing.restored', { when: format.dateTime(pairingDraft.restoredAt) })}
        </p>
      )}
      <NotStored what="draft" />
      {!isRunning && (
        <AddRows
          hasRows={pairing.rows.length > 0}
          knownValues={knownValues}
          typed={pairing.typed}
          onType={(typed) => change((now) => ({ ...now, typed }))}
          onLabel={(text) => change((now) => ({ ...withScanned(now, text, knownValues), typed: '' }))}
          onPicture={(texts) => change((now) => withPicture(now, texts, knownValues))}
          onAdd={(pairs) => change((now) => withPairs(now, pairs))}
          onAddEmpty={() => change((now) => ({ ...now, rows: [...now.rows, newRow(nextId(now))] }))}
        />
      )}
      {pairing.rows.length > 0 && (
        <>
          <PairingOptions
            activates={pairing.activates}
            onActivates={(activates) => change((now) => ({ ...now, activates }))}
            customer={pairing.customer}
            onCustomer={(customer) => change((now) => ({ ...now, customer }))}
            comparedCustomers={customers}
            isLocked={isRunning}
          />
          <PairingFailures failed={failed} batchError={batch.error} />
          <RunBar
            batch={batch}
            checkedRows={checkedRows}
            counts={counts}
            activates={pairing.activates}
            onStart={() => batch.start(new Map(checkedRows.map(({ row, check }) => [row.id, check])))}
            onLeaveOut={(id) => change((now) => withRow(now, id, { leftOut: true }))}
          />
          <PairingTools
            pairingDraft={pairingDraft}
            checkedRows={checkedRows}
            counts={counts}
            isLocked={isRunning}
            unconfirmed={unconfirmed.length}
            onConfirmAll={() => change((now) => withConfirmed(now, new Set(unconfirmed)))}
            onClear={() => change(() => EMPTY_PAIRING)}
          />
          <PairingRows
            checkedRows={checkedRows}
            names={names}
            licenseConfig={licenseConfig}
            nearTo={nearTo}
            counts={counts}
            actions={actions}
            isLocked={isRunning}
          />
        </>
      )}
    </div>
  );
}
