import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Session } from '#auth/session.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isProblem } from '#net/problem.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';

interface TokenFormProps {
  session: Pick<Session, 'signInWithToken'>;
  onSignedIn: () => void;
}

/** The way in for accounts with a second factor: a refresh token that the person already has. */
export function TokenForm({ session, onSignedIn }: TokenFormProps) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<unknown>();
  const form = useForm({ defaultValues: { token: '', keep: false } });
  const { errors, isSubmitting } = form.formState;

  async function submit({ token, keep }: { token: string; keep: boolean }) {
    setFailure(undefined);
    try {
      await session.signInWithToken(token, { keep });
      onSignedIn();
    } catch (error) {
      if (isProblem(error, 'unauthorised', 'unreadable', 'badRequest')) {
        form.setError('token', { message: t('account.token.refused') }, { shouldFocus: true });
      } else setFailure(error);
    }
  }

  return (
    <form onSubmit={form.handleSubmit(submit)} noValidate className="grid gap-4">
      {failure !== undefined && <ProblemPanel error={failure} title={t('account.failed')} />}
      <Field label={t('account.token')} hint={t('account.token.hint')} error={errors.token?.message}>
        {(control) => (
          <input
            {...control}
            {...verbatim}
            {...form.register('token', { required: t('account.token.missing') })}
            type="password"
            className={inputClass}
          />
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-3 sm:min-h-9">
        <input type="checkbox" {...form.register('keep')} className="size-5" />
        {t('account.keep')}
      </label>
      <Button type="submit" look="primary" large aria-disabled={isSubmitting || undefined}>
        {isSubmitting ? t('account.signingIn') : t('account.signIn')}
      </Button>
    </form>
  );
}
