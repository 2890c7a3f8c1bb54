import { ChevronDown } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import type { Entry } from '#operations/journal/entry.ts';
import type { CheckedRow } from '#features/pairing/rules/rowKinds.ts';
import { rowSummary, rowWords } from './rowWords.ts';

interface RowStatusProps {
  checkedRow: CheckedRow;
  /** The current entries of the row, while it has no verdict. */
  liveEntries: readonly Entry[];
}

/** The outcome or the trouble of a row in a few words; what it means and what to do on demand. */
export function RowStatus({ checkedRow, liveEntries }: RowStatusProps) {
  const i18n = useI18n();
  const summary = rowSummary(i18n, checkedRow, liveEntries).join(' · ');
  const details = rowWords(i18n, checkedRow, liveEntries);
  if (details.join(' · ') === summary) return <p>{summary}</p>;
  return (
    <details className="group">
      <summary className="flex min-h-11 list-none items-center gap-1 sm:min-h-6 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">{summary}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted group-open:rotate-180" />
      </summary>
      {details.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
