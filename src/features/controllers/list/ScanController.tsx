import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { readLabelFor } from '#license/text/label.ts';
import { ScanDialog } from '#scan/ScanDialog.tsx';
import { ScanResult } from '#scan/ScanResult.tsx';
import { Button } from '#ui/Button.tsx';

/** The controller that a scanned text names, or may name: looking it up tells. Null for a license key, or nothing. */
export function controllerIn(text: string): string | null {
  const scanned = readLabelFor('controller', text);
  if (scanned.kind === 'both') return scanned.controller;
  return scanned.kind === 'fill' || scanned.kind === 'unsure' ? scanned.value : null;
}

interface ScanControllerProps {
  /** What a scanner that types has read already. */
  text: string | null;
  onController: (nodeId: string) => void;
  onClose: () => void;
}

/** Scans the label of a controller. */
export function ScanController({ text, onController, onClose }: ScanControllerProps) {
  const { t } = useI18n();
  const [read, setRead] = useState(text);
  return (
    <ScanDialog
      title={t('scan.title.controller')}
      hint={t('scan.hint.controller')}
      onRead={(texts) => {
        const found = texts.join('\n');
        const nodeId = controllerIn(found);
        if (nodeId === null) return setRead(found);
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
