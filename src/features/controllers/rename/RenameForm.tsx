import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { usePreservedInput } from '#drafts/preservedInput.ts';
import { zodResolver } from '#lib/zodResolver.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useUnsavedChanges } from '#ui/hooks/useUnsavedChanges.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass } from '#ui/Field.tsx';
import { StillWaiting } from '#ui/waiting/StillWaiting.tsx';
import { useLeaveWarning } from '#ui/hooks/useLeaveWarning.ts';
import { renameKey } from '#features/controllers/values/renameKey.ts';
import { RenameVerdict } from './RenameVerdict.tsx';
import type { Guarded } from '#features/controllers/values/rights.ts';
import { useRename } from './useRename.ts';

const Values = z.object({ name: z.string().check(z.trim(), z.minLength(1)) });
type Values = z.infer<typeof Values>;

interface RenameFormProps {
  nodeId: string;
  /** The device as read when the form was opened. */
  device: Guarded;
  onSaved: (name: string) => void;
  onClose: () => void;
}

export function RenameForm({ nodeId, device, onSaved, onClose }: RenameFormProps) {
  const { t } = useI18n();
  const form = useForm<Values>({
    resolver: zodResolver(Values),
    defaultValues: { name: device.properties.name ?? '' },
  });
  const { isDirty } = form.formState;
  const preserved = usePreservedInput(renameKey(nodeId), () => (isDirty ? form.getValues('name') : null));
  useEffect(() => {
    if (preserved !== null) form.setValue('name', preserved, { shouldDirty: true });
  }, [preserved, form]);
  const typed = useWatch({ control: form.control, name: 'name' });
  const { setFocus } = form;
  useEffect(() => setFocus('name', { shouldSelect: true }), [setFocus]);
  const { mutate, isPending, data: outcome, error, variables } = useRename(nodeId, onSaved);
  // The buttons of the conflict replace the pressed one.
  const isConflict = outcome?.kind === 'conflict';
  useEffect(() => {
    if (isConflict) setFocus('name');
  }, [isConflict, setFocus]);
  useLeaveWarning(isPending);
  useUnsavedChanges(isDirty);
  // After a conflict, saving again overwrites the other change on purpose.
  const base = outcome?.kind === 'conflict' ? outcome.device : (variables?.base ?? device);

  function save({ name }: Values) {
    if (!isPending) mutate({ base, name });
  }

  return (
    <form onSubmit={form.handleSubmit(save)} noValidate className="grid max-w-xl gap-3">
      <Field
        label={t('controllers.rename.label')}
        error={form.formState.errors.name && t('controllers.rename.missing')}
      >
        {(control) => (
          <input
            {...control}
            {...form.register('name')}
            autoComplete="off"
            enterKeyHint="done"
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose();
            }}
            className={inputClass}
          />
        )}
      </Field>
      {error !== undefined && <ProblemPanel error={error} title={t('controllers.rename.notSaved')} />}
      {!isPending && outcome && variables && (
        <RenameVerdict
          outcome={outcome}
          typed={typed}
          onOverwrite={form.handleSubmit(save)}
          onDiscard={onClose}
          onCheck={(failure) => mutate({ ...variables, checking: { failure } })}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {(isPending || outcome?.kind !== 'conflict') && (
          <Button type="submit" variant="primary" aria-disabled={isPending || undefined}>
            {isPending ? t('controllers.rename.saving') : t('common.save')}
          </Button>
        )}
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
      {isPending && <StillWaiting />}
    </form>
  );
}
