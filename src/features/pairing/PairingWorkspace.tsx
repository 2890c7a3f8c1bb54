import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { isNodeId } from '#api/devices.ts';
import { useSession } from '#auth/session/sessionContext.tsx';
import { takePassedOn } from '#drafts/passOn.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useEntries } from '#operations/manager/operationContext.tsx';
import { isOpen } from '#operations/journal/entry.ts';
import { checkPairing, needsConfirmation, knownValues } from './rules/checkPairing.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Problem } from '#http/problem.ts';
import { AddRows } from './add/AddRows.tsx';
import type { PairingDraft } from './draft/pairingDraft.ts';
import { countKinds, checkedRows } from './rules/rowKinds.ts';
import type { RowActions } from './rows/PairingTableRow.tsx';
import { PairingRows } from './rows/PairingRows.tsx';
import { RunBar } from './run/RunBar.tsx';
import {
  asUnsent,
  EMPTY_PAIRING,
  isEditable,
  newRow,
  nextId,
  withPairs,
  withRow,
  withScanned,
  withTyped,
} from './rules/pairing.ts';
import { PairingOptions } from './PairingOptions.tsx';
import { PairingTools } from './PairingTools.tsx';
import { NotStored } from '#components/scan/NotStored.tsx';
import { usePairingBatch } from './run/useBatch.ts';
import { usePairingLookups } from './rows/usePairingLookups.ts';

/** The ways in, the rows with what is known of them, and the run. */
export function PairingWorkspace({ pairingDraft }: { pairingDraft: PairingDraft }) {
  const { t, format } = useI18n();
  const pairing = useSyncExternalStore(pairingDraft.subscribe, pairingDraft.get);
  const batch = usePairingBatch(pairingDraft);
  const running = batch.state !== 'idle';
  const { known, names, customerId, failed } = usePairingLookups(pairing, running);
  const checks = useMemo(() => checkPairing(pairing.rows, known, isNodeId), [pairing.rows, known]);
  const seen = useMemo(() => checkedRows(pairing, checks), [pairing, checks]);
  const counts = useMemo(() => countKinds(seen), [seen]);
  const tells = useMemo(() => knownValues(known), [known]);
  useFoundOut(pairingDraft, running);
  const session = useSession();
  const sid = session.kind === 'active' ? session.sid : '';
  useEffect(() => {
    // Each is told apart as if it were scanned; what is known of the account comes later and matters little for keys.
    const texts = takePassedOn(sid);
    if (texts.length > 0)
      pairingDraft.change((now) => texts.reduce((pairing, text) => withScanned(pairing, text, tells), now));
  }, [pairingDraft, sid, tells]);

  const actions = useMemo(
    (): RowActions => ({
      type: (id, change) => pairingDraft.change((now) => withTyped(now, id, change)),
      sure: (id, sure) => pairingDraft.change((now) => withRow(now, id, { sure })),
      remove: (id) =>
        pairingDraft.change((now) => ({ ...now, rows: now.rows.filter((row) => row.id !== id) })),
      tryAgain: (id) => pairingDraft.change((now) => withRow(now, id, asUnsent)),
    }),
    [pairingDraft],
  );
  const asking = seen.filter(({ row, check }) => isEditable(row) && !row.sure && needsConfirmation(check));

  function start() {
    batch.start(new Map(seen.map(({ row, check }) => [row.id, check])));
  }
  function sureOfAll() {
    const ids = new Set(asking.map(({ row }) => row.id));
    pairingDraft.change((now) => ({
      ...now,
      rows: now.rows.map((row) => (ids.has(row.id) ? { ...row, sure: true } : row)),
    }));
  }

  return (
    <div className="grid gap-4">
      {pairingDraft.restoredAt !== null && (
        <p role="status" className="text-sm text-muted">
          {t('pairing.restored', { when: format.dateTime(pairingDraft.restoredAt) })}
        </p>
      )}
      <NotStored what="draft" />
      {!running && (
        <AddRows
          knownValues={tells}
          typed={pairing.typed}
          onType={(typed) => pairingDraft.change((now) => ({ ...now, typed }))}
          onText={(text) => pairingDraft.change((now) => ({ ...withScanned(now, text, tells), typed: '' }))}
          onAdd={(pairs) => pairingDraft.change((now) => withPairs(now, pairs))}
          onAddEmpty={() =>
            pairingDraft.change((now) => ({ ...now, rows: [...now.rows, newRow(nextId(now))] }))
          }
        />
      )}
      {pairing.rows.length > 0 && (
        <>
          <PairingOptions
            activates={pairing.activates}
            onActivates={(activates) => pairingDraft.change((now) => ({ ...now, activates }))}
            customer={pairing.customer}
            onCustomer={(customer) => pairingDraft.change((now) => ({ ...now, customer }))}
            found={customerId}
            locked={running}
          />
          {failed.controllers && (
            <ProblemPanel
              error={failed.controllers.error}
              title={t('pairing.controllers.failed')}
              onRetry={failed.controllers.retry}
            />
          )}
          {failed.licenses && (
            <ProblemPanel
              error={failed.licenses.error}
              title={t('claim.license.listFailed')}
              onRetry={failed.licenses.retry}
            />
          )}
          {batch.error != null && (
            <ProblemPanel
              error={new Problem('offline', { cause: batch.error })}
              title={t('claim.verdict.notSent')}
            />
          )}
          <RunBar
            batch={batch}
            seen={seen}
            counts={counts}
            activates={pairing.activates}
            onStart={start}
            onLeaveOut={(id) => pairingDraft.change((now) => withRow(now, id, { leftOut: true }))}
          />
          <PairingTools
            pairingDraft={pairingDraft}
            seen={seen}
            counts={counts}
            locked={running}
            asking={asking.length}
            onSureOfAll={sureOfAll}
            onClear={() => pairingDraft.change(() => EMPTY_PAIRING)}
          />
          <PairingRows seen={seen} names={names} counts={counts} actions={actions} locked={running} />
        </>
      )}
    </div>
  );
}

/** What is found out meanwhile of a row without a verdict, as open entries are read again, goes into the sheet. */
function useFoundOut(pairingDraft: PairingDraft, running: boolean): void {
  const entries = useEntries();
  useEffect(() => {
    if (running) return;
    for (const row of pairingDraft.get().rows) {
      for (const name of ['claim', 'activate'] as const) {
        const kept = row[name]?.entry;
        const fresh = kept && isOpen(kept) && entries.find(({ id }) => id === kept.id);
        if (fresh && !isOpen(fresh)) {
          pairingDraft.change((now) => withRow(now, row.id, { [name]: { id: fresh.id, entry: fresh } }));
        }
      }
    }
  }, [pairingDraft, entries, running]);
}
