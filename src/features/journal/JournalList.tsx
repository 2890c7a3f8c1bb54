import { useRef, useState } from 'react';
import type { Ticket } from '#components/ticket/useTicket.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isUnfinished, type Entry } from '#operations/journal/entry.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { JournalEntry } from './JournalEntry.tsx';

/** Estimated height; an entry is measured once it is rendered. */
const ENTRY_PX = 260;
const GAP_PX = 12;

/** A virtual list of entries, unfinished ones first. */
export function JournalList({ entries, ticket }: { entries: readonly Entry[]; ticket: Ticket }) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const [isUnfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const sorted = [...entries.filter(isUnfinished), ...entries.filter((entry) => !isUnfinished(entry))];
  const { drawn, after, measure } = useVirtualRows({
    list,
    count: sorted.length,
    rowPx: ENTRY_PX,
    gap: GAP_PX,
  });

  function unfold(id: string, open: boolean) {
    const next = new Set(isUnfolded);
    if (open) next.add(id);
    else next.delete(id);
    setUnfolded(next);
  }

  return (
    <ul ref={list} aria-label={t('journal.title')} style={{ paddingBottom: after }}>
      {drawn.map(({ index, before }) => {
        const entry = sorted[index];
        return (
          entry && (
            <li
              key={entry.id}
              ref={measure}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={sorted.length}
              style={{ marginTop: before }}
            >
              <JournalEntry
                entry={entry}
                ticket={ticket}
                isUnfolded={isUnfolded.has(entry.id)}
                onUnfold={(open) => unfold(entry.id, open)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
