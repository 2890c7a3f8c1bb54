import { Check } from 'lucide-react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { readLabelFor } from '#license/label/labelReading.ts';
import { Button } from '#ui/Button.tsx';
import { otherField, wantedValue, type Filled, type ScanField } from './fillField.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const MAX_LENGTH = 60;

interface ScanNotesProps {
  form: UseFormReturn<ClaimValues>;
  field: ScanField;
  lookups: ClaimLookups;
  filled: Filled | null;
}

/** Note below a field: what a scan filled in, or a hint that the text belongs in the other field. */
export function ScanNotes({ form, field, lookups, filled }: ScanNotesProps) {
  const { t } = useI18n();
  const [value, otherValue] = [form.watch(field), form.watch(otherField(field))];
  if (filled?.scannedField === field && form.getValues(filled.filledField) === filled.value)
    return <FilledNote form={form} field={field} filled={filled} />;
  // Text known to the service is in the right field, whatever its form.
  const isUnrecognised =
    field === 'key' ? lookups.license === null : !['visible', 'reading'].includes(lookups.controller);
  const scanned = isUnrecognised ? readLabelFor(wantedValue(field), value) : null;
  if (scanned?.kind === 'other') {
    return (
      <Note
        text={t(field === 'key' ? 'scan.looks.controller' : 'scan.looks.key')}
        action={t(otherValue !== '' ? 'scan.swap' : field === 'key' ? 'scan.put.controller' : 'scan.put.key')}
        onClick={() => {
          setField(form, otherField(field), scanned.value);
          setField(form, field, otherValue);
        }}
      />
    );
  }
  if (scanned?.kind === 'both') {
    return (
      <Note
        text={t('scan.both')}
        action={t('scan.both.fill')}
        onClick={() => {
          setField(form, 'key', scanned.key);
          setField(form, 'nodeId', scanned.controller);
        }}
      />
    );
  }
  if (scanned?.kind === 'fill' && scanned.value !== trimOuter(value)) {
    return (
      <Note
        text={t('scan.within')}
        action={t('scan.take', { value: clip(scanned.value, MAX_LENGTH) })}
        onClick={() => setField(form, field, scanned.value)}
      />
    );
  }
  const [foreign] = scanned?.kind === 'foreign' ? scanned.others : [];
  if (foreign) {
    return (
      <p role="status" className="text-sm">
        {t('scan.foreign', { what: t(`scan.foreign.${foreign.foreign.kind}`) })}
      </p>
    );
  }
  return null;
}

/** Describes the result of the last scan. */
function FilledNote({
  form,
  field,
  filled,
}: Omit<ScanNotesProps, 'lookups' | 'filled'> & { filled: Filled }) {
  const { t } = useI18n();
  const { filledField, replaced, tail } = filled;
  if (tail !== undefined) {
    return (
      <Note
        text={t('scan.paused')}
        action={t('scan.take', { value: clip(tail, MAX_LENGTH) })}
        onClick={() => setField(form, field, tail)}
      />
    );
  }
  return (
    <>
      <p role="status" className="flex items-center gap-2 text-sm">
        <Check aria-hidden className="size-4 shrink-0 text-good" />
        {t(
          filledField === field
            ? 'scan.filled'
            : field === 'key'
              ? 'scan.moved.controller'
              : 'scan.moved.key',
        )}
      </p>
      {replaced !== undefined && (
        <Note
          text={t('scan.replaced', { value: clip(replaced, MAX_LENGTH) })}
          action={t('scan.putBack')}
          onClick={() => setField(form, filledField, replaced)}
        />
      )}
    </>
  );
}

function Note({ text, action, onClick }: { text: string; action: string; onClick: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 text-sm">
      {text}
      <Button onClick={onClick}>{action}</Button>
    </p>
  );
}
