import { useCallback, useEffect, useRef, useState } from 'react';
import { CameraRefused, hasTorch, openCamera, stopCamera, type CameraRefusal } from './camera.ts';

export interface Camera {
  /** Null while there is no image. */
  stream: MediaStream | null;
  refusal: CameraRefusal | null;
  torch: boolean;
  /** Retries after a refusal. */
  retry: () => void;
}

type CameraState = { stream: MediaStream } | { refusal: CameraRefusal } | null;

/** Runs the camera while `on`. Stops it when the page is hidden, and restarts it when the page is shown. */
export function useCamera(on: boolean): Camera {
  const [shot, setShot] = useState<CameraState>(null);
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
      const attempt = new AbortController();
      open = attempt;
      try {
        const stream = await openCamera();
        // Permission may be granted after the scan was closed.
        if (attempt.signal.aborted) return stopCamera(stream);
        attempt.signal.addEventListener('abort', () => stopCamera(stream));
        stream.getVideoTracks()[0]?.addEventListener('ended', () => {
          if (!attempt.signal.aborted) setShot({ refusal: 'busy' });
        });
        setShot({ stream });
      } catch (error) {
        if (attempt.signal.aborted) return;
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
    retry: useCallback(() => restart.current(), []),
  };
}
