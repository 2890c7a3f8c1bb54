import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { LazyDialog } from '#components/scan/LazyDialog.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import { ScanButton } from '#scan/ScanButton.tsx';
import type { ForeignPart } from '#license/label/label.ts';

const SCAN_DIALOG = lazyPart(
  'pairing.scan',
  async () => {
    const [dialog, reading] = await Promise.all([
      import('#scan/ScanDialog.tsx'),
      import('#license/label/labelReading.ts'),
    ]);
    return { ...dialog, ...reading };
  },
  ['scan'],
);

/** Scans picture after picture. The codes of each picture are added to the rows at once, and the camera stays on. */
export function ScanRows({ onPicture }: { onPicture: (texts: readonly string[]) => void }) {
  const { t, format } = useI18n();
  const [isScanning, setScanning] = useState(false);
  const [count, setCount] = useState(0);
  const [others, setOthers] = useState<readonly ForeignPart[]>([]);

  function stop() {
    setScanning(false);
    setCount(0);
    setOthers([]);
  }
  function doneWords(): string | undefined {
    const kinds = [...new Set(others.map(({ foreign }) => t(`scan.foreign.${foreign.kind}`)))];
    const words = [
      count > 0 && t('pairing.scan.done', { count }),
      kinds.length > 0 && t('pairing.scan.leftOut', { what: format.list(kinds) }),
    ].filter(Boolean);
    return words.length > 0 ? words.join(' ') : undefined;
  }
  return (
    <>
      <ScanButton onClick={() => setScanning(true)} />
      {isScanning && (
        <LazyDialog part={SCAN_DIALOG} title={t('common.scan')} onClose={stop}>
          {({ ScanDialog, readLabelFor }) => (
            <ScanDialog
              title={t('common.scan')}
              hint={t('pairing.scan.hint')}
              done={doneWords()}
              onRead={(texts) => {
                const readings = texts.map((text) => ({ text, reading: readLabelFor('controller', text) }));
                const ours = readings.filter(({ reading }) => reading.kind !== 'foreign');
                setOthers(
                  readings.flatMap(({ reading }) => (reading.kind === 'foreign' ? reading.others : [])),
                );
                setCount((previous) => previous + ours.length);
                if (ours.length > 0) onPicture(ours.map(({ text }) => text));
              }}
              onClose={stop}
            />
          )}
        </LazyDialog>
      )}
    </>
  );
}
