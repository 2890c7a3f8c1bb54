import { useCallback, useEffect, useRef, useState } from 'react';
import { CameraRefused, hasTorch, openCamera, stopCamera, type CameraRefusal } from './camera.ts';

export interface Camera {
  /** Null while there is no picture. */
  stream: MediaStream | null;
  refusal: CameraRefusal | null;
  torch: boolean;
  /** Asks for the camera again, after it was refused. */
  again: () => void;
}

type Shot = { stream: MediaStream } | { refusal: CameraRefusal } | null;

/**
 * The camera while `on`, and the page is looked at: it stops when the page is hidden, and comes back with it.
 */
export function useCamera(on: boolean): Camera {
  const [shot, setShot] = useState<Shot>(null);
  const restart = useRef(() => {});

  useEffect(() => {
    if (!on) return;
    const end = new AbortController();
    let open: AbortController | null = null;

    function close() {
      open?.abort();
      open = null;
      setShot(null);
    }
    async function start() {
      if (open || document.hidden) return;
      const mine = new AbortController();
      open = mine;
      try {
        const stream = await openCamera();
        // The permission may come when nobody waits for it any more.
        if (mine.signal.aborted) return stopCamera(stream);
        mine.signal.addEventListener('abort', () => stopCamera(stream));
        stream.getVideoTracks()[0]?.addEventListener('ended', () => {
          if (!mine.signal.aborted) setShot({ refusal: 'busy' });
        });
        setShot({ stream });
      } catch (error) {
        if (mine.signal.aborted) return;
        setShot({ refusal: error instanceof CameraRefused ? error.refusal : 'failed' });
      }
    }

    const { signal } = end;
    document.addEventListener('visibilitychange', () => (document.hidden ? close() : void start()), {
      signal,
    });
    addEventListener('pagehide', close, { signal });
    addEventListener('pageshow', () => void start(), { signal });
    restart.current = () => {
      close();
      void start();
    };
    void start();
    return () => {
      end.abort();
      close();
    };
  }, [on]);

  const stream = shot && 'stream' in shot ? shot.stream : null;
  return {
    stream,
    refusal: shot && 'refusal' in shot ? shot.refusal : null,
    torch: stream !== null && hasTorch(stream),
    again: useCallback(() => restart.current(), []),
  };
}
