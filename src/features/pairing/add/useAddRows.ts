import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { decodeText } from '#lib/text/decodeText.ts';
import type { Pair, KnownValues } from '#features/pairing/rules/pairingText.ts';
import { announce } from '#ui/announce.tsx';

interface AddRowsOptions {
  knownValues: KnownValues;
  onType: (typed: string) => void;
  onAdd: (pairs: Pair[]) => void;
}

/** Adds the pairs in a typed, pasted or dropped text, or in a file. */
export function useAddRows({ knownValues, onType, onAdd }: AddRowsOptions) {
  const { t } = useI18n();
  const [error, setError] = useState<'noRows' | 'file' | null>(null);

  /** @returns whether the text has any pairs */
  async function add(text: string): Promise<boolean> {
    const { readPairs } = await import('./readPairs.ts');
    const pairs = readPairs(text, knownValues);
    setError(pairs.length > 0 ? null : 'noRows');
    if (pairs.length === 0) return false;
    onAdd(pairs);
    announce(t('pairing.added', { count: pairs.length }));
    return true;
  }
  /** Text that cannot be parsed stays in the field. */
  async function addText(text: string): Promise<void> {
    onType(text);
    if (await add(text).catch(() => false)) onType('');
  }
  async function addFile(file: File): Promise<void> {
    try {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      // A null character means a binary file, such as a spreadsheet's own format.
      if (text.includes('\u0000')) setError('file');
      else await add(text);
    } catch {
      setError('file');
    }
  }
  return {
    addText,
    addFile,
    error: error === null ? undefined : t(error === 'file' ? 'pairing.add.file.failed' : 'pairing.add.none'),
  };
}
