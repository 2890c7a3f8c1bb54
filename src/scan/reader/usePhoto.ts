import { useEffect, useRef, useState } from 'react';
import type { PhotoReading, Reader } from './reader.ts';
import type { OpenedReader } from './useReader.ts';

/** The state of a photo; null once its codes are reported. */
export type PhotoState = 'reading' | 'none' | 'noPicture' | 'blocked' | null;

const stateOf = (reading: PhotoReading): PhotoState =>
  typeof reading === 'string' ? reading : reading.texts.length > 0 ? null : 'none';

/** Reads the codes in a chosen photo, as soon as the reader is open. */
export function usePhoto(
  { reader, fail }: OpenedReader,
  onTexts: (texts: string[]) => void,
): { state: PhotoState; choose: (file: File) => void } {
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<PhotoState>(null);
  const tell = useRef(onTexts);
  useEffect(() => {
    tell.current = onTexts;
  });

  useEffect(() => {
    if (!file || !reader) return;
    let isCancelled = false;
    async function look(photo: File, read: Reader) {
      const reading = await read.readPhoto(photo);
      if (isCancelled) return;
      setFile(null);
      setState(stateOf(reading));
      if (typeof reading !== 'string' && reading.texts.length > 0) tell.current(reading.texts);
    }
    look(file, reader).catch(() => {
      if (!isCancelled) fail();
    });
    return () => {
      isCancelled = true;
    };
  }, [file, reader, fail]);

  return {
    state,
    choose(chosen) {
      setState('reading');
      setFile(chosen);
    },
  };
}
