import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { needsSecondFactor } from '#auth/secondFactor.ts';
import type { Session } from '#auth/session.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isProblem } from '#net/problem.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';

const Credentials = z.object({
  username: z.string().check(z.minLength(1)),
  password: z.string().check(z.minLength(1)),
  keep: z.boolean(),
});
type Credentials = z.infer<typeof Credentials>;

interface SignInFormProps {
  session: Pick<Session, 'signIn'>;
  /** Accounts of the practice service, offered for one tap. */
  accounts?: readonly { username: string; password: string; role: string }[];
  onSignedIn: () => void;
}

export function SignInForm({ session, accounts = [], onSignedIn }: SignInFormProps) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<unknown>();
  const form = useForm<Credentials>({
    resolver: zodResolver(Credentials),
    defaultValues: { username: '', password: '', keep: false },
  });
  const { errors, isSubmitting } = form.formState;

  async function submit({ username, password, keep }: Credentials) {
    setFailure(undefined);
    try {
      await session.signIn(username.trim(), password, { keep });
      onSignedIn();
    } catch (error) {
      setFailure(error);
      form.resetField('password', { defaultValue: '' });
      form.setFocus('password');
    }
  }

  return (
    <form onSubmit={form.handleSubmit(submit)} noValidate className="grid gap-4">
      {failure !== undefined && <SignInFailure failure={failure} />}
      <Field label={t('account.username')} error={errors.username && t('account.username.missing')}>
        {(control) => (
          <input
            {...control}
            {...verbatim}
            {...form.register('username')}
            autoComplete="username"
            inputMode="email"
            autoFocus
            className={inputClass}
          />
        )}
      </Field>
      <Field label={t('account.password')} error={errors.password && t('account.password.missing')}>
        {(control) => (
          <input
            {...control}
            {...form.register('password')}
            type="password"
            autoComplete="current-password"
            className={inputClass}
          />
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-3 sm:min-h-9">
        <input type="checkbox" {...form.register('keep')} className="size-5" />
        <span>
          {t('account.keep')}
          <span className="block text-sm text-muted">{t('account.keep.hint')}</span>
        </span>
      </label>
      <Button type="submit" look="primary" large aria-disabled={isSubmitting || undefined}>
        {isSubmitting ? t('account.signingIn') : t('account.signIn')}
      </Button>
      {accounts.length > 0 && (
        <fieldset className="grid gap-2 border-t border-line pt-4">
          <legend className="float-left mb-1 w-full text-sm text-muted">{t('account.accounts')}</legend>
          {accounts.map(({ username, password, role }) => (
            <Button
              key={username}
              className="justify-between"
              onClick={() => {
                form.setValue('username', username);
                form.setValue('password', password);
                void form.handleSubmit(submit)();
              }}
            >
              <span>{username}</span>
              <span className="text-sm text-muted">{role}</span>
            </Button>
          ))}
        </fieldset>
      )}
    </form>
  );
}

function SignInFailure({ failure }: { failure: unknown }) {
  const { t } = useI18n();
  if (needsSecondFactor(failure)) {
    return (
      <Notice tone="warn" role="alert" title={t('account.secondFactor.title')}>
        <p>{t('account.secondFactor.hint')}</p>
      </Notice>
    );
  }
  if (isProblem(failure, 'unauthorised', 'badRequest')) {
    return (
      <Notice tone="bad" role="alert" title={t('account.wrong.title')}>
        <p>{t('account.wrong.hint')}</p>
      </Notice>
    );
  }
  return <ProblemPanel error={failure} title={t('account.failed')} />;
}
