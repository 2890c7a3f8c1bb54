import { Flashlight, FlashlightOff, ImageUp } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { CameraView } from './camera/CameraView.tsx';
import { switchTorch } from './camera/camera.ts';
import { useCamera } from './camera/useCamera.ts';
import { useFrames, type FrameSearch } from './camera/useFrames.ts';
import { usePhoto } from './reader/usePhoto.ts';
import { useReader } from './reader/useReader.ts';
import { asScanned } from './keyboardLayout.ts';
import { useWedge } from './wedge/useWedge.ts';

export interface ScanDialogProps {
  title: string;
  /** What to point the camera at. */
  hint: string;
  /** Outcome of the last code, shown while scanning continues. */
  done?: string;
  /**
   * Called when codes come into view. The dialog stays open and keeps scanning until it is closed or gets children.
   */
  onRead: (texts: readonly string[]) => void;
  onClose: () => void;
  /** Replaces the camera view; the camera is off meanwhile. */
  children?: ReactNode;
}

/** Short, so that frequent scans do not annoy, ms. */
const BUZZ_MS = 60;

/** Reads codes from the camera, from a photo, or from a keyboard scanner. Reports the texts and does nothing else. */
export function ScanDialog({ title, hint, done, onRead, onClose, children }: ScanDialogProps) {
  const { t } = useI18n();
  const paused = Boolean(children);
  const reader = useReader();
  const camera = useCamera(!paused && !reader.failed);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = camera.stream;
  }, [camera.stream]);
  const [lit, setLit] = useState<MediaStream | null>(null);
  const isLit = lit !== null && lit === camera.stream;

  function take(texts: readonly string[]) {
    navigator.vibrate?.(BUZZ_MS);
    onRead(texts);
  }
  const search = useFrames(video, camera.stream, reader, take);
  const photo = usePhoto(reader, take);
  const body = useRef<HTMLDivElement>(null);
  const [isPaused, setPaused] = useState(false);
  useWedge(body, ({ text, tail }) => {
    setPaused(tail !== null);
    if (tail === null) take([asScanned(text)]);
  });

  async function toggleTorch(stream: MediaStream) {
    try {
      await switchTorch(stream, !isLit);
      setLit(isLit ? null : stream);
    } catch {
      // The camera cannot switch its torch, so the button shows "off".
      setLit(null);
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <div ref={body} className="grid gap-3">
        {children || (
          <>
            {reader.failed ? (
              <Notice
                tone="bad"
                role="alert"
                title={t('scan.reader.failed')}
                actions={
                  <Button large onClick={reader.retry}>
                    {t('common.retry')}
                  </Button>
                }
              >
                <p>{t('scan.reader.failed.hint')}</p>
              </Notice>
            ) : (
              <CameraView video={video} camera={camera} isSearching={search !== null} />
            )}
            <div role="status" className="grid min-h-10 content-center gap-1">
              {isPaused && <p>{t('scan.paused.again')}</p>}
              {done && !photo.state && <p>{done}</p>}
              {photo.state ? (
                <p>{t(`scan.photo.${photo.state}`)}</p>
              ) : (
                camera.stream && (
                  <SearchHint search={search} isReaderOpen={reader.reader !== null} hint={hint} />
                )
              )}
            </div>
            <div className="grid gap-2 sm:flex">
              <PhotoButton onPhoto={photo.choose} />
              {camera.torch && camera.stream && (
                <Button
                  large
                  aria-pressed={isLit}
                  onClick={() => camera.stream && void toggleTorch(camera.stream)}
                >
                  {isLit ? (
                    <FlashlightOff aria-hidden className="size-5" />
                  ) : (
                    <Flashlight aria-hidden className="size-5" />
                  )}
                  {t('scan.torch')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

interface SearchHintProps {
  search: FrameSearch | null;
  isReaderOpen: boolean;
  hint: string;
}

/** Says how to hold the label, and after a while what keeps it from being read. */
function SearchHint({ search, isReaderOpen, hint }: SearchHintProps) {
  const { t } = useI18n();
  if (!isReaderOpen) return <p className="text-muted">{t('scan.reader.loading')}</p>;
  if (!search) return <p className="text-muted">{hint}</p>;
  return (
    <>
      <p>{t(`scan.searching.${search.flaw ?? 'nothing'}`)}</p>
      {search.isLong && <p className="text-muted">{t('scan.searching.long')}</p>}
    </>
  );
}

/** Picks or takes a photo; works where pages get no camera. */
function PhotoButton({ onPhoto }: { onPhoto: (file: File) => void }) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button large onClick={() => input.current?.click()}>
        <ImageUp aria-hidden className="size-5" />
        {t('scan.photo')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('scan.photo')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Allows the same photo to be chosen again.
          target.value = '';
          if (file) onPhoto(file);
        }}
      />
    </>
  );
}
