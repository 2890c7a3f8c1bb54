import { FileUp, Plus } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { decodeText } from '#lib/text/decodeText.ts';
import { labelParts, readLabelFor } from '#license/text/label.ts';
import type { Pair, KnownValues } from '#features/pairing/rules/pairingText.ts';
import { LazyDialog } from '#components/scan/LazyDialog.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ScanButton } from '#components/scan/ScanButton.tsx';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';

interface AddRowsProps {
  knownValues: KnownValues;
  /** What stands in the field. */
  typed: string;
  onType: (typed: string) => void;
  /** One label, as a scanner that is a keyboard types it, with Enter after it. */
  onText: (text: string) => void;
  onAdd: (pairs: Pair[]) => void;
  onAddEmpty: () => void;
}

const SCAN = lazyPart('sheet.scan', () => import('#scan/ScanDialog.tsx'), ['scan']);

const ACCEPTED = '.csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain';

/** The ways into the sheet: paste, drop or choose. What is no pair is not lost, but stands there until it is. */
export function AddRows({ knownValues, typed, onType: setTyped, onText, onAdd, onAddEmpty }: AddRowsProps) {
  const { t } = useI18n();
  const [error, setError] = useState<'none' | 'file' | null>(null);
  const [over, setOver] = useState(false);
  const [scanning, setScanning] = useState(false);
  const [scanned, setScanned] = useState(0);
  const file = useRef<HTMLInputElement>(null);

  /** @returns whether rows were found in it */
  async function add(text: string): Promise<boolean> {
    const { readPairs } = await import('./readPairs.ts');
    const pairs = readPairs(text, knownValues);
    setError(pairs.length > 0 ? null : 'none');
    if (pairs.length === 0) return false;
    onAdd(pairs);
    announce(t('pairing.added', { count: pairs.length }));
    return true;
  }
  /** What cannot be taken apart just now stays in the field. */
  async function addTyped(text: string): Promise<void> {
    setTyped(text);
    if (await add(text).catch(() => false)) setTyped('');
  }
  async function addFile(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    try {
      const text = decodeText(new Uint8Array(await chosen.arrayBuffer()));
      // A spreadsheet's own file is no text.
      if (text.includes('\u0000')) setError('file');
      else await add(text);
    } catch {
      setError('file');
    }
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void addFile(dropped);
    else void addTyped(event.dataTransfer.getData('text/plain'));
  }

  /** Serial number and key in turn, or both at once: each goes where it belongs, and the camera looks on. */
  function addScanned(texts: readonly string[]) {
    for (const text of texts) onText(text);
    setScanned((before) => before + 1);
  }
  const stopScanning = () => {
    setScanning(false);
    setScanned(0);
  };

  return (
    <div
      role="presentation"
      className={cx(
        'grid gap-3 rounded-card border bg-surface p-4',
        over ? 'border-dashed border-accent bg-accent-soft' : 'border-line',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field
        label={t('pairing.add.label')}
        hint={t('pairing.add.hint')}
        error={
          error === 'none'
            ? t('pairing.add.none')
            : error === 'file'
              ? t('pairing.add.file.failed')
              : undefined
        }
      >
        {(control) => (
          <textarea
            {...control}
            {...verbatim}
            rows={3}
            value={typed}
            className={`${inputClass} code py-2`}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || !isOneLabel(typed)) return;
              event.preventDefault();
              onText(typed);
            }}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain');
              if (typed !== '' || !/[\t\n]/.test(text.trim())) return;
              event.preventDefault();
              void addTyped(text);
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          aria-disabled={typed.trim() === '' || undefined}
          onClick={() => {
            if (typed.trim() !== '') void addTyped(typed);
          }}
        >
          {t('pairing.add')}
        </Button>
        <Button onClick={() => file.current?.click()}>
          <FileUp aria-hidden className="size-4" />
          {t('pairing.add.file')}
        </Button>
        <ScanButton onClick={() => setScanning(true)} />
        <Button onClick={onAddEmpty}>
          <Plus aria-hidden className="size-4" />
          {t('pairing.add.empty')}
        </Button>
        <input
          ref={file}
          type="file"
          accept={ACCEPTED}
          aria-label={t('pairing.add.file')}
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            void addFile(chosen);
            target.value = '';
          }}
        />
      </div>
      {scanning && (
        <LazyDialog code={SCAN} title={t('common.scan')} onClose={stopScanning}>
          {({ ScanDialog }) => (
            <ScanDialog
              title={t('common.scan')}
              hint={t('pairing.scan.hint')}
              done={scanned > 0 ? t('pairing.scan.done', { count: scanned }) : undefined}
              onRead={addScanned}
              onClose={stopScanning}
            />
          )}
        </LazyDialog>
      )}
    </div>
  );
}

/** A key or a serial number alone, or a line that holds one of each and nothing else that could be one. */
function isOneLabel(typed: string): boolean {
  const label = typed.trim();
  if (/^\S+$/.test(label)) return true;
  if (label.includes('\n')) return false;
  return readLabelFor('controller', label).kind === 'both' && labelParts(label).length === 2;
}
