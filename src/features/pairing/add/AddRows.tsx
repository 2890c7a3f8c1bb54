import { Plus } from 'lucide-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { Pair } from '#features/pairing/rules/pairingText.ts';
import type { KnownValues } from '#features/pairing/rules/knownValues.ts';
import { Explain } from '#components/explain/Explain.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { ColumnQuestion } from './ColumnQuestion.tsx';
import { FileButton } from './FileButton.tsx';
import { LeftOut } from './LeftOut.tsx';
import { PairsField } from './PairsField.tsx';
import { ScanRows } from './ScanRows.tsx';
import { useAddRows } from './useAddRows.ts';

interface AddRowsProps {
  /** Whether there are rows, so that the field is shown on demand only. */
  hasRows: boolean;
  knownValues: KnownValues;
  /** The text in the field. */
  typed: string;
  onType: (typed: string) => void;
  /** Called with one label: scanned, or typed and confirmed with Enter, as a keyboard scanner does. */
  onLabel: (text: string) => void;
  /** Called with the codes of one picture. */
  onPicture: (texts: readonly string[]) => void;
  onAdd: (pairs: Pair[]) => void;
  onAddEmpty: () => void;
}

/** Adds rows by typing, pasting, dropping, choosing a file or scanning. */
export function AddRows(props: AddRowsProps) {
  const { hasRows, knownValues, typed, onType, onLabel, onPicture, onAdd, onAddEmpty } = props;
  const { t } = useI18n();
  // A person who scans into the field adds row after row, so only a whole text closes it.
  const [isOpen, setOpen] = useState(!hasRows);
  const moreButton = useRef<HTMLButtonElement>(null);
  const { addText, addFile, choose, question, cancel, leftOut, error } = useAddRows({
    knownValues,
    onType,
    onAdd(pairs) {
      onAdd(pairs);
      setOpen(false);
    },
  });
  const [isDropTarget, setDropTarget] = useState(false);
  const isEmpty = typed.trim() === '';
  const isFieldShown = isOpen || !hasRows || typed !== '' || error !== undefined;

  const wasShown = useRef(isFieldShown);
  useEffect(() => {
    // The field that had the focus is gone.
    if (wasShown.current && !isFieldShown && document.activeElement === document.body)
      moreButton.current?.focus();
    wasShown.current = isFieldShown;
  }, [isFieldShown]);

  function drop(event: DragEvent) {
    event.preventDefault();
    setDropTarget(false);
    const [file] = event.dataTransfer.files;
    if (file) void addFile(file);
    else void addText(event.dataTransfer.getData('text/plain'));
  }

  return (
    <div
      role="presentation"
      className={cx(
        'grid gap-3 rounded-card border bg-surface p-4',
        isDropTarget ? 'border-dashed border-accent bg-accent-soft' : 'border-line',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setDropTarget(true);
      }}
      onDragLeave={() => setDropTarget(false)}
      onDrop={drop}
    >
      {!hasRows && (
        <div className="flex items-start gap-1">
          <p className="min-w-0 flex-1 max-w-prose">{t('pairing.empty')}</p>
          <Explain topic="nodeId" />
        </div>
      )}
      {isFieldShown && (
        <PairsField
          typed={typed}
          error={error}
          autoFocus={hasRows && isOpen}
          onType={onType}
          onLabel={onLabel}
          onPasteTable={(text) => void addText(text)}
        />
      )}
      {question && (
        <ColumnQuestion table={question} onChoose={(columns) => void choose(columns)} onCancel={cancel} />
      )}
      {leftOut && <LeftOut leftOut={leftOut} />}
      <div className="flex flex-wrap gap-2">
        {isFieldShown ? (
          <Button
            aria-disabled={isEmpty || undefined}
            onClick={() => {
              if (!isEmpty) void addText(typed);
            }}
          >
            {t('pairing.add')}
          </Button>
        ) : (
          <Button ref={moreButton} onClick={() => setOpen(true)}>
            {t('pairing.add.more')}
          </Button>
        )}
        <FileButton onFile={(file) => void addFile(file)} />
        <ScanRows onPicture={onPicture} />
        <Button onClick={onAddEmpty}>
          <Plus aria-hidden className="size-4" />
          {t('pairing.add.empty')}
        </Button>
      </div>
    </div>
  );
}
