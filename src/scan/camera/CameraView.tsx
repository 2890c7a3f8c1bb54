import { useEffect, useState, type RefObject } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Notice } from '#ui/Notice.tsx';
import type { Camera } from './useCamera.ts';

interface CameraViewProps {
  video: RefObject<HTMLVideoElement | null>;
  camera: Camera;
  /** Whether frames are being searched without success; the frame pulses. */
  isSearching: boolean;
}

/** Shows the live image, or why there is none and what to do. */
export function CameraView({ video, camera: { stream, refusal, retry }, isSearching }: CameraViewProps) {
  const { t } = useI18n();

  if (refusal) {
    return (
      <Notice
        tone="warn"
        role="alert"
        title={t(`scan.refused.${refusal}`)}
        actions={
          refusal !== 'insecure' &&
          refusal !== 'unsupported' && (
            <Button large onClick={retry}>
              {t('common.retry')}
            </Button>
          )
        }
      >
        <p>{t(`scan.refused.${refusal}.hint`)}</p>
      </Notice>
    );
  }
  return (
    <div className="relative grid aspect-4/3 max-h-[55dvh] w-full place-items-center overflow-hidden rounded-in bg-sunken">
      {!stream && <Starting />}
      <video
        ref={video}
        muted
        autoPlay
        playsInline
        aria-label={t('scan.picture')}
        className="absolute inset-0 size-full object-cover"
      />
      {stream && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-x-[12%] inset-y-[18%] rounded-card shadow-[0_0_0_60rem_rgb(0_0_0/35%)]"
        >
          <span
            className={cx(
              'absolute inset-0 rounded-card border-2 border-accent',
              isSearching && 'animate-pulse motion-reduce:animate-none',
            )}
          />
        </span>
      )}
    </div>
  );
}

/** Time before a hint is shown, ms, since a browser may wait for a permission or never respond. */
const SLOW_MS = 4000;

function Starting() {
  const { t } = useI18n();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="px-4 text-center text-muted">
      {t(isSlow ? 'scan.starting.slow' : 'scan.starting')}
    </p>
  );
}
