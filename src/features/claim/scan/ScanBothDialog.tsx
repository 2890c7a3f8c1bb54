import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { readLabelFor, type LabelReading } from '#license/label/labelReading.ts';
import { ScanDialog } from '#scan/ScanDialog.tsx';
import { ScanResult } from '#scan/ScanResult.tsx';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import { fieldOf, otherField, usableValue, wantedValue, type Filled, type ScanField } from './fillField.ts';

interface ScanBothDialogProps {
  form: UseFormReturn<ClaimValues>;
  onFilled: (filled: Filled) => void;
  onClose: () => void;
}

const FIELDS: readonly ScanField[] = ['key', 'nodeId'];

/**
 * Scans the key and the controller, in any order, one after the other or from one label, and fills each into its field.
 * Asks where a code could be either, and before it replaces a value that the form already had.
 */
export function ScanBothDialog({ form, onFilled, onClose }: ScanBothDialogProps) {
  const { t } = useI18n();
  const [read, setRead] = useState<readonly string[] | null>(null);
  /** The fields to fill: those that were empty, or both if none was. */
  const [asked] = useState(() => {
    const empty = FIELDS.filter((field) => form.getValues(field) === '');
    return empty.length > 0 ? empty : FIELDS;
  });
  const [filled, setFilled] = useState<readonly ScanField[]>([]);
  const field = asked.find((each) => !filled.includes(each)) ?? 'key';
  const wanted = wantedValue(field);
  const scanned = read && readLabelFor(wanted, read);

  function fill(values: Partial<Record<ScanField, string>>) {
    const targets = FIELDS.filter((each) => values[each] !== undefined);
    for (const target of targets) {
      const value = values[target] ?? '';
      setField(form, target, value);
      onFilled({ scannedField: target, filledField: target, value });
    }
    const done = [...new Set([...filled, ...targets])];
    setFilled(done);
    announce(
      targets.map((each) => t(each === 'key' ? 'scan.filled.key' : 'scan.filled.controller')).join(' '),
    );
    if (asked.every((each) => done.includes(each))) onClose();
  }
  const mayFill = (target: ScanField, value: string) =>
    form.getValues(target) === value || (asked.includes(target) && !filled.includes(target));

  function onRead(texts: readonly string[]) {
    const next = readLabelFor(wanted, texts);
    if (next.kind === 'fill' && mayFill(field, next.value)) return fill({ [field]: next.value });
    if (next.kind === 'other' && mayFill(otherField(field), next.value))
      return fill({ [otherField(field)]: next.value });
    if (next.kind === 'both' && mayFill('key', next.key) && mayFill('nodeId', next.controller))
      return fill({ key: next.key, nodeId: next.controller });
    setRead(texts);
  }
  function use(values: Partial<Record<ScanField, string>>) {
    fill(values);
    // The rest of the picture may contain the value of the other field.
    if (scanned?.kind !== 'choice') setRead(null);
  }

  return (
    <ScanDialog
      title={t('scan.title.both')}
      hint={t('scan.hint.both')}
      done={filled.length > 0 ? t(field === 'key' ? 'scan.next.key' : 'scan.next.controller') : undefined}
      onRead={onRead}
      onClose={onClose}
    >
      {scanned && (
        <div className="grid gap-4">
          <ScanResult
            wanted={wanted}
            scanned={scanned}
            read={(read ?? []).join('\n')}
            onChoose={(value, is) => use({ [fieldOf(is)]: value })}
          />
          <UseButtons scanned={scanned} field={field} onUse={use} />
          <Button large onClick={() => setRead(null)}>
            {t('scan.another')}
          </Button>
        </div>
      )}
    </ScanDialog>
  );
}

interface UseButtonsProps {
  scanned: LabelReading;
  field: ScanField;
  onUse: (values: Partial<Record<ScanField, string>>) => void;
}

/** What the user can do with a code that was not filled in. */
function UseButtons({ scanned, field, onUse }: UseButtonsProps) {
  const { t } = useI18n();
  const value = usableValue(scanned);
  if (scanned.kind === 'both') {
    return (
      <Button large variant="primary" onClick={() => onUse({ key: scanned.key, nodeId: scanned.controller })}>
        {t('scan.both.fill')}
      </Button>
    );
  }
  if (value === null) return null;
  const likely = scanned.kind === 'other' ? otherField(field) : field;
  return [likely, otherField(likely)].map((each, index) => (
    <Button
      key={each}
      large
      variant={index === 0 ? 'primary' : 'plain'}
      onClick={() => onUse({ [each]: value })}
    >
      {t(each === 'key' ? 'scan.use.key' : 'scan.use.controller')}
    </Button>
  ));
}
