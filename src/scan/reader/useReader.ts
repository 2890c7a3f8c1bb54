import { useCallback, useEffect, useRef, useState } from 'react';
import { borrowReader, dropReader } from './sharedReader.ts';
import type { Reader } from './reader.ts';

export interface OpenedReader {
  /** Null until the reader is open. */
  reader: Reader | null;
  failed: boolean;
  /** Marks the reader as failed. */
  fail: () => void;
  retry: () => void;
}

/** Borrows the reader of the page for the lifetime of the component. */
export function useReader(): OpenedReader {
  const [reader, setReader] = useState<Reader | 'failed' | null>(null);
  const restart = useRef(() => {});

  useEffect(() => {
    let isUnmounted = false;
    let release = () => {};

    async function open() {
      release();
      setReader(null);
      const borrowed = borrowReader();
      ({ release } = borrowed);
      try {
        const opened = await borrowed.reader;
        if (!isUnmounted) setReader(opened);
      } catch {
        dropReader();
        if (!isUnmounted) setReader('failed');
      }
    }
    restart.current = () => void open();
    void open();
    return () => {
      isUnmounted = true;
      release();
    };
  }, []);

  return {
    reader: reader === 'failed' ? null : reader,
    failed: reader === 'failed',
    fail: useCallback(() => {
      dropReader();
      setReader('failed');
    }, []),
    retry: useCallback(() => restart.current(), []),
  };
}
