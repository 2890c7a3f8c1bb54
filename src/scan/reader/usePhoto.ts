import { useEffect, useRef, useState } from 'react';
import { Canvas, PHOTO_SIDES } from './image.ts';
import type { Reader } from './reader.ts';
import type { OpenedReader } from './useReader.ts';

/** The state of a photo; null once its codes are reported. */
export type PhotoState = 'reading' | 'none' | 'noPicture' | 'blocked' | null;

/** Returns the texts of the codes in an image, with a second attempt in more detail. @throws if the reader fails */
async function textsIn(picture: ImageBitmap, reader: Reader): Promise<string[]> {
  const canvas = new Canvas();
  const { width, height } = picture;
  for (const side of PHOTO_SIDES) {
    const pixels = canvas.pixels({ source: picture, width, height }, side);
    const texts = pixels ? await reader.read(pixels) : [];
    if (texts.length > 0 || Math.max(width, height) <= side) return texts;
  }
  return [];
}

function outcomeOf(texts: string[]): PhotoState {
  if (texts.length > 0) return null;
  return new Canvas().isReadable() ? 'none' : 'blocked';
}

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
      const picture = await createImageBitmap(photo).catch(() => null);
      const texts = picture && (await textsIn(picture, read));
      picture?.close();
      if (isCancelled) return;
      setFile(null);
      setState(texts ? outcomeOf(texts) : 'noPicture');
      if (texts && texts.length > 0) tell.current(texts);
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
