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
import { usePairingBatch } from './run/useBatch.ts';
import { usePairingLookups } from './rows/usePairingLookups.ts';

/** The ways in, the rows with what is known of them, and the run. */
export function PairingWorkspace({ book }: { book: PairingDraft }) {
  const { t, format } = useI18n();
  const sheet = useSyncExternalStore(book.subscribe, book.get);
  const batch = usePairingBatch(book);
  const running = batch.state !== 'idle';
  const { known, names, customerId, failed } = usePairingLookups(sheet, running);
  const checks = useMemo(() => checkPairing(sheet.rows, known, isNodeId), [sheet.rows, known]);
  const seen = useMemo(() => checkedRows(sheet, checks), [sheet, checks]);
  const counts = useMemo(() => countKinds(seen), [seen]);
  const tells = useMemo(() => knownValues(known), [known]);
  useFoundOut(book, running);
  const session = useSession();
  const sid = session.kind === 'active' ? session.sid : '';
  useEffect(() => {
    // Each is told apart as if it were scanned; what is known of the account comes later and matters little for keys.
    const texts = takePassedOn(sid);
    if (texts.length > 0)
      book.change((now) => texts.reduce((sheet, text) => withScanned(sheet, text, tells), now));
  }, [book, sid, tells]);

  const actions = useMemo(
    (): RowActions => ({
      type: (id, change) => book.change((now) => withTyped(now, id, change)),
      sure: (id, sure) => book.change((now) => withRow(now, id, { sure })),
      remove: (id) => book.change((now) => ({ ...now, rows: now.rows.filter((row) => row.id !== id) })),
      tryAgain: (id) => book.change((now) => withRow(now, id, asUnsent)),
    }),
    [book],
  );
  const asking = seen.filter(({ row, check }) => isEditable(row) && !row.sure && needsConfirmation(check));

  function start() {
    batch.start(new Map(seen.map(({ row, check }) => [row.id, check])));
  }
  function sureOfAll() {
    const ids = new Set(asking.map(({ row }) => row.id));
    book.change((now) => ({
      ...now,
      rows: now.rows.map((row) => (ids.has(row.id) ? { ...row, sure: true } : row)),
    }));
  }

  return (
    <div className="grid gap-4">
      {book.restoredAt !== null && (
        <p role="status" className="text-sm text-muted">
          {t('pairing.restored', { when: format.dateTime(book.restoredAt) })}
        </p>
      )}
      {!running && (
        <AddRows
          telling={tells}
          typed={sheet.typed}
          onType={(typed) => book.change((now) => ({ ...now, typed }))}
          onText={(text) => book.change((now) => ({ ...withScanned(now, text, tells), typed: '' }))}
          onAdd={(pairs) => book.change((now) => withPairs(now, pairs))}
          onAddEmpty={() => book.change((now) => ({ ...now, rows: [...now.rows, newRow(nextId(now))] }))}
        />
      )}
      {sheet.rows.length > 0 && (
        <>
          <PairingOptions
            activates={sheet.activates}
            onActivates={(activates) => book.change((now) => ({ ...now, activates }))}
            customer={sheet.customer}
            onCustomer={(customer) => book.change((now) => ({ ...now, customer }))}
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
            activates={sheet.activates}
            onStart={start}
            onLeaveOut={(id) => book.change((now) => withRow(now, id, { leftOut: true }))}
          />
          <PairingTools
            book={book}
            seen={seen}
            counts={counts}
            locked={running}
            asking={asking.length}
            onSureOfAll={sureOfAll}
            onClear={() => book.change(() => EMPTY_PAIRING)}
          />
          <PairingRows seen={seen} names={names} counts={counts} actions={actions} locked={running} />
        </>
      )}
    </div>
  );
}

/** What is found out meanwhile of a row without a verdict, as open entries are read again, goes into the sheet. */
function useFoundOut(book: PairingDraft, running: boolean): void {
  const entries = useEntries();
  useEffect(() => {
    if (running) return;
    for (const row of book.get().rows) {
      for (const name of ['claim', 'activate'] as const) {
        const kept = row[name]?.entry;
        const fresh = kept && isOpen(kept) && entries.find(({ id }) => id === kept.id);
        if (fresh && !isOpen(fresh)) {
          book.change((now) => withRow(now, row.id, { [name]: { id: fresh.id, entry: fresh } }));
        }
      }
    }
  }, [book, entries, running]);
}
