import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { readLabelFor } from '#license/text/label.ts';
import { ScanDialog } from '#scan/ScanDialog.tsx';
import { ScanResult } from '#scan/ScanResult.tsx';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { otherField, wantedValue, type Filled, type Scan, type ScanField } from './fillField.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

interface ScanForProps {
  form: UseFormReturn<ClaimValues>;
  scan: Scan;
  onFilled: (filled: Filled) => void;
  onClose: () => void;
}

/** Scans for one of the fields. What is plainly meant for it is filled in, and the dialog closes; the rest is asked. */
export function ScanFieldDialog({ form, scan: { field, text }, onFilled, onClose }: ScanForProps) {
  const { t } = useI18n();
  const [read, setRead] = useState(text);
  const [before, setBefore] = useState(false);
  const scanned = read === null ? null : readLabelFor(wantedValue(field), read);
  const again = () => setRead(null);

  function take(place: ScanField, value: string) {
    setField(form, place, value);
    onFilled({ under: place, in: place, value });
    announce(t(place === 'key' ? 'scan.filled.key' : 'scan.filled.controller'));
  }

  function onRead(texts: readonly string[]) {
    const found = texts.join('\n');
    const next = readLabelFor(wantedValue(field), found);
    if (next.kind !== 'fill') return setRead(found);
    take(field, next.value);
    onClose();
  }

  function takeOther(value: string) {
    take(otherField(field), value);
    if (form.getValues(field) !== '') return onClose();
    // The dialog goes on with what it was opened for.
    setBefore(true);
    again();
  }

  return (
    <ScanDialog
      title={t(field === 'key' ? 'scan.title.key' : 'scan.title.controller')}
      hint={t(field === 'key' ? 'scan.hint.key' : 'scan.hint.controller')}
      done={before ? t(field === 'key' ? 'scan.filled.controller' : 'scan.filled.key') : undefined}
      onRead={onRead}
      onClose={onClose}
    >
      {scanned && (
        <div className="grid gap-4">
          <ScanResult wanted={wantedValue(field)} scanned={scanned} read={read ?? ''} />
          <div className="grid gap-2 sm:flex">
            {scanned.kind === 'other' && (
              <Button autoFocus large look="primary" onClick={() => takeOther(scanned.value)}>
                {t(field === 'key' ? 'scan.put.controller' : 'scan.put.key')}
              </Button>
            )}
            {(scanned.kind === 'unsure' || scanned.kind === 'fill') && (
              <Button
                autoFocus
                large
                onClick={() => {
                  take(field, scanned.value);
                  onClose();
                }}
              >
                {t(field === 'key' ? 'scan.use.key' : 'scan.use.controller')}
              </Button>
            )}
            {scanned.kind === 'both' && (
              <Button
                autoFocus
                large
                look="primary"
                onClick={() => {
                  take('key', scanned.key);
                  take('nodeId', scanned.controller);
                  onClose();
                }}
              >
                {t('scan.both.fill')}
              </Button>
            )}
            <Button large autoFocus={scanned.kind === 'nothing'} onClick={again}>
              {t('scan.another')}
            </Button>
          </div>
        </div>
      )}
    </ScanDialog>
  );
}
