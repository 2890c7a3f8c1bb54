import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { LazyDialog } from '#components/scan/LazyDialog.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ScanButton } from '#components/scan/ScanButton.tsx';

const SCAN_DIALOG = lazyPart('pairing.scan', () => import('#scan/ScanDialog.tsx'), ['scan']);

/** Scans label after label. Each goes to its row at once, and the camera stays on. */
export function ScanRows({ onLabel }: { onLabel: (text: string) => void }) {
  const { t } = useI18n();
  const [isScanning, setScanning] = useState(false);
  const [count, setCount] = useState(0);

  function onRead(texts: readonly string[]) {
    for (const text of texts) onLabel(text);
    setCount((previous) => previous + 1);
  }
  function stop() {
    setScanning(false);
    setCount(0);
  }
  return (
    <>
      <ScanButton onClick={() => setScanning(true)} />
      {isScanning && (
        <LazyDialog part={SCAN_DIALOG} title={t('common.scan')} onClose={stop}>
          {({ ScanDialog }) => (
            <ScanDialog
              title={t('common.scan')}
              hint={t('pairing.scan.hint')}
              done={count > 0 ? t('pairing.scan.done', { count }) : undefined}
              onRead={onRead}
              onClose={stop}
            />
          )}
        </LazyDialog>
      )}
    </>
  );
}
