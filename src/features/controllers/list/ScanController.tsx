import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { readLabelFor } from '#license/text/label.ts';
import { ScanDialog } from '#scan/ScanDialog.tsx';
import { ScanResult } from '#scan/ScanResult.tsx';
import { Button } from '#ui/Button.tsx';

/** The nodeId in a scanned text, which may not exist. Null for license keys and other texts. */
export function controllerIn(text: string): string | null {
  const scanned = readLabelFor('controller', text);
  if (scanned.kind === 'both') return scanned.controller;
  return scanned.kind === 'fill' || scanned.kind === 'unsure' ? scanned.value : null;
}

interface ScanControllerProps {
  /** The text read by a keyboard scanner; null to start with the camera. */
  text: string | null;
  onController: (nodeId: string) => void;
  onClose: () => void;
}

/** A dialog that scans the label of a controller. */
export function ScanController({ text, onController, onClose }: ScanControllerProps) {
  const { t } = useI18n();
  const [read, setRead] = useState(text);
  return (
    <ScanDialog
      title={t('scan.title.controller')}
      hint={t('scan.hint.controller')}
      onRead={(texts) => {
        const joined = texts.join('\n');
        const nodeId = controllerIn(joined);
        if (nodeId === null) return setRead(joined);
        onController(nodeId);
      }}
      onClose={onClose}
    >
      {read !== null && (
        <div className="grid gap-4">
          <ScanResult wanted="controller" scanned={readLabelFor('controller', read)} read={read} />
          <div className="grid sm:flex">
            <Button autoFocus large onClick={() => setRead(null)}>
              {t('scan.another')}
            </Button>
          </div>
        </div>
      )}
    </ScanDialog>
  );
}
