import { useEffect, useRef, useState, type RefObject } from 'react';
import { frameFlaw, type FrameFlaw } from './frameQuality.ts';
import { RepeatFilter } from './repeatFilter.ts';
import { Canvas, FRAME_SIDE } from '#scan/reader/image.ts';
import type { OpenedReader } from '#scan/reader/useReader.ts';

/** Pause between two frames, ms: short enough to find a code at once, long enough to keep the phone cool. */
const PAUSE_MS = 120;

/** Time without a code before a hint is shown, and before other ways are offered, ms. */
const SEARCHING_MS = 4000;
const LONG_MS = 12_000;
/** Time between two judgements of the image, ms. */
const JUDGE_MS = 1000;

/** The state of a search that has found no code yet. */
export interface FrameSearch {
  flaw: FrameFlaw;
  /** Whether the search has taken so long that a photo or typing may be faster. */
  isLong: boolean;
}

/**
 * Reads the frames of the video while there is a stream.
 * @param onTexts called with the texts that come into view
 * @returns the state of a search that takes long; otherwise null
 */
export function useFrames(
  video: RefObject<HTMLVideoElement | null>,
  stream: MediaStream | null,
  { reader, fail }: OpenedReader,
  onTexts: (texts: string[]) => void,
): FrameSearch | null {
  const tell = useRef(onTexts);
  useEffect(() => {
    tell.current = onTexts;
  });
  const [search, setSearch] = useState<FrameSearch | null>(null);
  const fresh = useRef<RepeatFilter>(null);
  useEffect(() => {
    if (!stream || !reader) return;
    fresh.current ??= new RepeatFilter();
    const seen = fresh.current;
    seen.resume(performance.now());
    const canvas = new Canvas();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let emptySince = performance.now();
    let judgedAt = 0;

    function judge(pixels: ImageData) {
      const now = performance.now();
      if (now - emptySince < SEARCHING_MS || now - judgedAt < JUDGE_MS) return;
      judgedAt = now;
      const next = { flaw: frameFlaw(pixels), isLong: now - emptySince >= LONG_MS };
      setSearch((last) => (last?.flaw === next.flaw && last.isLong === next.isLong ? last : next));
    }

    async function look(read: NonNullable<typeof reader>) {
      const { current: source } = video;
      const shows = source && source.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
      const pixels =
        shows && canvas.pixels({ source, width: source.videoWidth, height: source.videoHeight }, FRAME_SIDE);
      try {
        // Before the reader takes the pixels.
        if (pixels) judge(pixels);
        const texts = pixels ? await read.read(pixels) : [];
        if (ended) return;
        if (texts.length > 0) {
          emptySince = performance.now();
          setSearch(null);
        }
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
      setSearch(null);
    };
  }, [video, stream, reader, fail]);
  return search;
}
