import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { readLabelFor, type WantedValue } from '#license/label/labelReading.ts';
import { ScanDialog } from '#scan/ScanDialog.tsx';
import { ScanResult } from '#scan/ScanResult.tsx';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import {
  fieldOf,
  otherField,
  usableValue,
  wantedValue,
  type Filled,
  type Scan,
  type ScanField,
} from './fillField.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

interface ScanFieldDialogProps {
  form: UseFormReturn<ClaimValues>;
  scan: Scan;
  onFilled: (filled: Filled) => void;
  onClose: () => void;
}

/** Scans into one field. An unambiguous result is filled in and closes the dialog; otherwise the user decides. */
export function ScanFieldDialog({ form, scan: { field, codes }, onFilled, onClose }: ScanFieldDialogProps) {
  const { t } = useI18n();
  const [read, setRead] = useState(codes);
  const [isOtherFilled, setOtherFilled] = useState(false);
  const scanned = read === null ? null : readLabelFor(wantedValue(field), read);
  const scanAgain = () => setRead(null);

  function fill(target: ScanField, value: string) {
    setField(form, target, value);
    onFilled({ scannedField: target, filledField: target, value });
    announce(t(target === 'key' ? 'scan.filled.key' : 'scan.filled.controller'));
  }

  function onRead(texts: readonly string[]) {
    const next = readLabelFor(wantedValue(field), texts);
    if (next.kind !== 'fill') return setRead(texts);
    fill(field, next.value);
    onClose();
  }

  function fillAndGoOn(target: ScanField, value: string) {
    fill(target, value);
    if (form.getValues(field) !== '') return onClose();
    // Scanning continues for the field that the dialog was opened for.
    setOtherFilled(true);
    scanAgain();
  }

  function choose(value: string, is: WantedValue) {
    fill(fieldOf(is), value);
    const isLeft =
      scanned?.kind === 'choice' && (is === 'key' ? scanned.controllers : scanned.keys).length > 0;
    // The rest of the picture may contain the value of the other field.
    if (!isLeft || form.getValues(otherField(fieldOf(is))) !== '') onClose();
  }

  return (
    <ScanDialog
      title={t(field === 'key' ? 'scan.title.key' : 'scan.title.controller')}
      hint={t(field === 'key' ? 'scan.hint.key' : 'scan.hint.controller')}
      done={isOtherFilled ? t(field === 'key' ? 'scan.filled.controller' : 'scan.filled.key') : undefined}
      onRead={onRead}
      onClose={onClose}
    >
      {scanned && (
        <div className="grid gap-4">
          <ScanResult
            wanted={wantedValue(field)}
            scanned={scanned}
            read={(read ?? []).join('\n')}
            onChoose={choose}
          />
          <div className="grid gap-2 sm:flex sm:flex-wrap">
            {scanned.kind === 'other' && (
              <Button
                autoFocus
                large
                variant="primary"
                onClick={() => fillAndGoOn(otherField(field), scanned.value)}
              >
                {t(field === 'key' ? 'scan.put.controller' : 'scan.put.key')}
              </Button>
            )}
            {usableValue(scanned) !== null && (
              <Button
                autoFocus={scanned.kind !== 'other'}
                large
                onClick={() => {
                  fill(field, usableValue(scanned) ?? '');
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
                variant="primary"
                onClick={() => {
                  fill('key', scanned.key);
                  fill('nodeId', scanned.controller);
                  onClose();
                }}
              >
                {t('scan.both.fill')}
              </Button>
            )}
            <Button large autoFocus={scanned.kind === 'nothing'} onClick={scanAgain}>
              {t('scan.another')}
            </Button>
          </div>
        </div>
      )}
    </ScanDialog>
  );
}
