import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import { tidyKey } from '#license/key.ts';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import type { ScanTools } from '#features/claim/scan/useClaimScan.tsx';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

interface KeyFieldProps {
  form: UseFormReturn<ClaimValues>;
  error?: string;
  autoFocus: boolean;
  /** Called before pasted text is inserted; true prevents the insertion. */
  onPasted: (text: string) => boolean;
  scan: ScanTools;
}

/** The key as typed. Inner spaces and invisible characters are removed only on request. */
export function KeyField({ form, error, autoFocus, onPasted, scan }: KeyFieldProps) {
  const { t } = useI18n();
  const { suggestion, inside } = tidyKey(form.watch('key'));
  return (
    <>
      <Field label={t('claim.key')} hint={t('claim.key.hint')} error={error}>
        {(control) => (
          <div className="flex gap-2">
            <input
              {...control}
              {...verbatim}
              dir="ltr"
              {...form.register('key', { onChange: () => form.setValue('sendAnyway', false) })}
              autoFocus={autoFocus}
              onPaste={(event) => {
                if (onPasted(event.clipboardData.getData('text'))) event.preventDefault();
              }}
              className={`${inputClass} code`}
            />
            {scan.button}
          </div>
        )}
      </Field>
      {scan.notes}
      {suggestion !== null && (
        <p className="flex flex-wrap items-center gap-3 text-sm">
          {t(inside === 'spaces' ? 'claim.key.spaces' : 'claim.key.invisible')}
          <Button onClick={() => form.setValue('key', suggestion)}>{t('claim.key.clean')}</Button>
        </p>
      )}
    </>
  );
}
