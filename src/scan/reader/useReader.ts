import { useCallback, useEffect, useRef, useState } from 'react';
import { openReader } from './openReader.ts';
import type { Reader } from './reader.ts';

export interface OpenedReader {
  /** Null until it is here. */
  reader: Reader | null;
  failed: boolean;
  /** It has failed at a picture. */
  fail: () => void;
  again: () => void;
}

/** The reader of codes for as long as somebody scans. */
export function useReader(): OpenedReader {
  const [reader, setReader] = useState<Reader | 'failed' | null>(null);
  const restart = useRef(() => {});

  useEffect(() => {
    let mine: Reader | null = null;
    let gone = false;

    async function open() {
      mine?.close();
      mine = null;
      setReader(null);
      try {
        const opened = await openReader();
        if (gone) return opened.close();
        mine = opened;
        setReader(opened);
      } catch {
        if (!gone) setReader('failed');
      }
    }
    restart.current = () => void open();
    void open();
    return () => {
      gone = true;
      mine?.close();
    };
  }, []);

  return {
    reader: reader === 'failed' ? null : reader,
    failed: reader === 'failed',
    fail: useCallback(() => setReader('failed'), []),
    again: useCallback(() => restart.current(), []),
  };
}
