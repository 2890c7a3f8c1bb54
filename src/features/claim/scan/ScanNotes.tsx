import { Check } from 'lucide-react';
import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { readLabelFor } from '#license/text/label.ts';
import { Button } from '#ui/Button.tsx';
import { otherField, wantedValue, type Filled, type ScanField } from './fillField.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const LONGEST = 60;

interface ScanNotesProps {
  form: UseFormReturn<ClaimValues>;
  field: ScanField;
  answers: ClaimLookups;
  filled: Filled | null;
}

/** Under a field: what a scan filled in, or that what stands in the field belongs into the other one. */
export function ScanNotes({ form, field, answers, filled }: ScanNotesProps) {
  const { t } = useI18n();
  const [mine, others] = [form.watch(field), form.watch(otherField(field))];
  if (filled?.under === field && form.getValues(filled.in) === filled.value) {
    return (
      <p role="status" className="flex items-center gap-2 text-sm">
        <Check aria-hidden className="size-4 shrink-0 text-good" />
        {t(
          filled.in === field ? 'scan.filled' : field === 'key' ? 'scan.moved.controller' : 'scan.moved.key',
        )}
      </p>
    );
  }
  // What the service knows by it is in the right field, whatever it looks like.
  const settled =
    field === 'key' ? answers.license === null : !['visible', 'reading'].includes(answers.controller);
  const scanned = !settled ? null : readLabelFor(wantedValue(field), mine);
  if (scanned?.kind === 'other') {
    return (
      <Note
        says={t(field === 'key' ? 'scan.looks.controller' : 'scan.looks.key')}
        does={t(others !== '' ? 'scan.swap' : field === 'key' ? 'scan.put.controller' : 'scan.put.key')}
        onClick={() => {
          setField(form, otherField(field), scanned.value);
          setField(form, field, others);
        }}
      />
    );
  }
  if (scanned?.kind === 'both') {
    return (
      <Note
        says={t('scan.both')}
        does={t('scan.both.fill')}
        onClick={() => {
          setField(form, 'key', scanned.key);
          setField(form, 'nodeId', scanned.controller);
        }}
      />
    );
  }
  if (scanned?.kind === 'fill' && scanned.value !== trimOuter(mine)) {
    return (
      <Note
        says={t('scan.within')}
        does={t('scan.take', { value: clip(scanned.value, LONGEST) })}
        onClick={() => setField(form, field, scanned.value)}
      />
    );
  }
  return null;
}

function Note({ says, does, onClick }: { says: string; does: string; onClick: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 text-sm">
      {says}
      <Button onClick={onClick}>{does}</Button>
    </p>
  );
}
