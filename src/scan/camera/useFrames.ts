import { useEffect, useRef, type RefObject } from 'react';
import { RepeatFilter } from './repeatFilter.ts';
import { Canvas, FRAME_SIDE } from '#scan/reader/image.ts';
import type { OpenedReader } from '#scan/reader/useReader.ts';

/** Pause between two frames, ms: short enough to find a code at once, long enough to keep the phone cool. */
const PAUSE_MS = 120;

/**
 * Reads the frames of the video while there is a stream.
 * @param onTexts called with the texts that come into view
 */
export function useFrames(
  video: RefObject<HTMLVideoElement | null>,
  stream: MediaStream | null,
  { reader, fail }: OpenedReader,
  onTexts: (texts: string[]) => void,
): void {
  const tell = useRef(onTexts);
  useEffect(() => {
    tell.current = onTexts;
  });
  const fresh = useRef<RepeatFilter>(null);
  useEffect(() => {
    if (!stream || !reader) return;
    fresh.current ??= new RepeatFilter();
    const seen = fresh.current;
    seen.resume(performance.now());
    const canvas = new Canvas();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;

    async function look(read: NonNullable<typeof reader>) {
      const { current: source } = video;
      const shows = source && source.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
      const pixels =
        shows && canvas.pixels({ source, width: source.videoWidth, height: source.videoHeight }, FRAME_SIDE);
      try {
        const texts = pixels ? await read.read(pixels) : [];
        if (ended) return;
        const found = seen.of(texts, performance.now());
        if (found.length > 0) tell.current(found);
        timer = setTimeout(() => void look(read), PAUSE_MS);
      } catch {
        if (!ended) fail();
      }
    }
    void look(reader);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [video, stream, reader, fail]);
}
