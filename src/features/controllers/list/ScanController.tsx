import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { readLabelFor, type LabelReading } from '#license/label/labelReading.ts';
import { asScanned } from '#scan/keyboardLayout.ts';
import { ScanDialog } from '#scan/ScanDialog.tsx';
import { ScanResult } from '#scan/ScanResult.tsx';
import { Button } from '#ui/Button.tsx';

/** Returns the nodeId in scanned codes, which may not exist; null if there is none, or more than one. */
export function controllerIn(codes: readonly string[]): string | null {
  const scanned = readLabelFor('controller', codes);
  if (scanned.kind === 'both') return scanned.controller;
  return scanned.kind === 'fill' || scanned.kind === 'unsure' ? scanned.value : null;
}

/** Returns the nodeId in a text that a keyboard scanner typed, like {@link controllerIn}. */
export const controllerTyped = (text: string): string | null => controllerIn([asScanned(text)]);

interface ScanControllerProps {
  /** The texts read by a keyboard scanner; null to start with the camera. */
  codes: readonly string[] | null;
  onController: (nodeId: string) => void;
  onClose: () => void;
}

/** A dialog that scans the label of a controller. */
export function ScanController({ codes, onController, onClose }: ScanControllerProps) {
  const { t } = useI18n();
  const [read, setRead] = useState(codes);
  const scanned = read && onlyControllers(readLabelFor('controller', read));
  const usable = scanned && usableValue(scanned);
  return (
    <ScanDialog
      title={t('scan.title.controller')}
      hint={t('scan.hint.controller')}
      onRead={(texts) => {
        const nodeId = controllerIn(texts);
        if (nodeId === null) return setRead(texts);
        onController(nodeId);
      }}
      onClose={onClose}
    >
      {scanned && (
        <div className="grid gap-4">
          <ScanResult
            wanted="controller"
            scanned={scanned}
            read={(read ?? []).join('\n')}
            onChoose={onController}
          />
          <div className="grid gap-2 sm:flex">
            {usable !== null && (
              <Button large onClick={() => onController(usable)}>
                {t('scan.use.controller')}
              </Button>
            )}
            <Button autoFocus large onClick={() => setRead(null)}>
              {t('scan.another')}
            </Button>
          </div>
        </div>
      )}
    </ScanDialog>
  );
}

/** Removes keys, which are of no use here, from a choice. */
const onlyControllers = (scanned: LabelReading): LabelReading =>
  scanned.kind === 'choice' && scanned.controllers.length > 0 ? { ...scanned, keys: [] } : scanned;

/** Returns the value that the user may use anyway. */
function usableValue(scanned: LabelReading): string | null {
  if (scanned.kind === 'other') return scanned.value;
  const [only, ...others] = scanned.kind === 'foreign' ? scanned.others : [];
  return only?.foreign.is === 'number' && others.length === 0 ? only.value : null;
}
