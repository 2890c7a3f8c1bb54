import type { UseFormReturn } from 'react-hook-form';
import { useI18n } from '#i18n/useI18n.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import type { ClaimFinding } from '#features/claim/rules/validateClaim.ts';
import { FormAlert } from './FormAlert.tsx';

interface SendAnywayProps {
  form: UseFormReturn<ClaimValues>;
  warnings: readonly ClaimFinding[];
}

/** The warnings, and the checkbox that confirms them. */
export function SendAnyway({ form, warnings }: SendAnywayProps) {
  const { t } = useI18n();
  const isConfirmed = form.watch('sendAnyway');
  if (warnings.length === 0) return null;
  return (
    <>
      <label className="flex items-start gap-3 rounded-in border border-warn bg-warn-soft px-3 py-2">
        <input type="checkbox" className="mt-1 size-5 shrink-0" {...form.register('sendAnyway')} />
        <span>
          {warnings.map(({ message }) => (
            <span key={message} className="block">
              {t(message)}
            </span>
          ))}
          <span className="font-medium">{t('claim.sendAnyway')}</span>
        </span>
      </label>
      {form.formState.isSubmitted && !isConfirmed && <FormAlert>{t('claim.sendAnyway.missing')}</FormAlert>}
    </>
  );
}
