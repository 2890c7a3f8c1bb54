import { useRef, useState, type FormEvent } from 'react';
import type { Session } from '#auth/session/session.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isProblem } from '#http/problem.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { KeepSignedIn } from './KeepSignedIn.tsx';
import { SubmitButton } from './SubmitButton.tsx';

interface TokenFormProps {
  session: Pick<Session, 'signInWithToken'>;
  /** End of a pause that the service requested, epoch milliseconds of the device; null without one. */
  pausedUntil: number | null;
}

/** Signs in with a refresh token, for accounts with a second factor. */
export function TokenForm({ session, pausedUntil }: TokenFormProps) {
  const { t } = useI18n();
  const token = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLInputElement>(null);
  const [fieldError, setFieldError] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy || pausedUntil !== null) return;
    const value = token.current?.value.trim() ?? '';
    setFieldError(value === '' ? t('account.token.missing') : undefined);
    setFailure(undefined);
    if (value === '') return token.current?.focus();
    setBusy(true);
    try {
      await session.signInWithToken(value, { keep: keep.current?.checked ?? false });
    } catch (error) {
      setBusy(false);
      if (isProblem(error, 'unauthorised', 'unreadable', 'badRequest'))
        setFieldError(t('account.token.refused'));
      else if (!isProblem(error, 'limited')) setFailure(error);
      token.current?.focus();
    }
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {failure !== undefined && <ProblemPanel error={failure} title={t('account.failed')} />}
      <Field label={t('account.token')} hint={t('account.token.hint')} error={fieldError}>
        {(control) => (
          <input {...control} {...verbatim} ref={token} type="password" autoFocus className={inputClass} />
        )}
      </Field>
      <KeepSignedIn ref={keep} />
      <SubmitButton isBusy={isBusy} pausedUntil={pausedUntil}>
        {isBusy ? t('account.signingIn') : t('account.signIn')}
      </SubmitButton>
    </form>
  );
}
