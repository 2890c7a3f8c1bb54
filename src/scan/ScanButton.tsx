import { ScanLine } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';

/** Loads the reader of codes, which takes seconds on a slow network, while the finger is still on its way. */
function warmUp() {
  // A failure is reported when the reader is needed.
  void import('./reader/sharedReader.ts').then(({ warmUpReader }) => warmUpReader()).catch(() => undefined);
}

/** @param label names what is scanned, for screen readers */
export function ScanButton({ label, onClick }: { label?: string; onClick: () => void }) {
  const { t } = useI18n();
  return (
    <Button
      className="shrink-0"
      aria-label={label}
      onPointerMove={warmUp}
      onPointerDown={warmUp}
      onFocus={warmUp}
      onClick={onClick}
    >
      <ScanLine aria-hidden className="size-5" />
      {t('common.scan')}
    </Button>
  );
}
