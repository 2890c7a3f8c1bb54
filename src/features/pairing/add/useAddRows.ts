import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { decodeText } from '#lib/text/decodeText.ts';
import {
  pairsIn,
  type Pair,
  type PairedTable,
  type PairingTable,
} from '#features/pairing/rules/pairingText.ts';
import type { KnownValues } from '#features/pairing/rules/knownValues.ts';
import { announce } from '#ui/announce.tsx';

interface AddRowsOptions {
  knownValues: KnownValues;
  onType: (typed: string) => void;
  onAdd: (pairs: Pair[]) => void;
}

type LeftOut = PairedTable['leftOut'];

/** Adds the pairs in a typed, pasted or dropped text, or in a file. */
export function useAddRows({ knownValues, onType, onAdd }: AddRowsOptions) {
  const { t } = useI18n();
  const [error, setError] = useState<'noRows' | 'file' | null>(null);
  /** A table whose columns only the user can distinguish, and a callback for when its rows are added. */
  const [question, setQuestion] = useState<{ table: PairingTable; onTaken: () => void } | null>(null);
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);

  function take({ pairs, leftOut: rest }: PairedTable): boolean {
    setQuestion(null);
    setError(pairs.length > 0 ? null : 'noRows');
    if (pairs.length === 0) return false;
    setLeftOut(rest.columns.length + rest.titles.length + rest.lines > 0 ? rest : null);
    onAdd(pairs);
    announce(t('pairing.added', { count: pairs.length }));
    return true;
  }
  async function add(text: string, onTaken: () => void): Promise<void> {
    const { readPairs } = await import('./readPairs.ts');
    const read = readPairs(text, knownValues);
    setLeftOut(null);
    if (read.kind === 'ask') {
      setError(null);
      setQuestion({ table: read.table, onTaken });
    } else if (take(read)) onTaken();
  }
  /** Text that cannot be parsed, or raises a question, stays in the field. */
  async function addText(text: string): Promise<void> {
    onType(text);
    await add(text, () => onType('')).catch(() => setError('noRows'));
  }
  async function addFile(file: File): Promise<void> {
    try {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      // A null character means a binary file, such as a spreadsheet's own format.
      if (text.includes('\u0000')) setError('file');
      else await add(text, () => undefined);
    } catch {
      setError('file');
    }
  }
  function choose(columns: Record<'controller' | 'key', number | null>): void {
    if (!question) return;
    if (take(pairsIn(question.table, columns))) question.onTaken();
  }
  return {
    addText,
    addFile,
    choose,
    question: question?.table ?? null,
    cancel: () => setQuestion(null),
    leftOut,
    error: error === null ? undefined : t(error === 'file' ? 'pairing.add.file.failed' : 'pairing.add.none'),
  };
}
