import { useCallback, useEffect, useRef, useState } from 'react';
import { openReader } from './openReader.ts';
import type { Reader } from './reader.ts';

export interface OpenedReader {
  /** Null until the reader is open. */
  reader: Reader | null;
  failed: boolean;
  /** Marks the reader as failed. */
  fail: () => void;
  retry: () => void;
}

/** Opens a reader for the lifetime of the component. */
export function useReader(): OpenedReader {
  const [reader, setReader] = useState<Reader | 'failed' | null>(null);
  const restart = useRef(() => {});

  useEffect(() => {
    let current: Reader | null = null;
    let isUnmounted = false;

    async function open() {
      current?.close();
      current = null;
      setReader(null);
      try {
        const opened = await openReader();
        if (isUnmounted) return opened.close();
        current = opened;
        setReader(opened);
      } catch {
        if (!isUnmounted) setReader('failed');
      }
    }
    restart.current = () => void open();
    void open();
    return () => {
      isUnmounted = true;
      current?.close();
    };
  }, []);

  return {
    reader: reader === 'failed' ? null : reader,
    failed: reader === 'failed',
    fail: useCallback(() => setReader('failed'), []),
    retry: useCallback(() => restart.current(), []),
  };
}
