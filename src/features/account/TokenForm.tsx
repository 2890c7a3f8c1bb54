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
  /** The service asked to wait until then, epoch milliseconds of the device; null: it did not. */
  pausedUntil: number | null;
}

/** The way in for accounts with a second factor: a refresh token that the person already has. */
export function TokenForm({ session, pausedUntil }: TokenFormProps) {
  const { t } = useI18n();
  const token = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || pausedUntil !== null) return;
    const value = token.current?.value.trim() ?? '';
    setWrong(value === '' ? t('account.token.missing') : undefined);
    setFailure(undefined);
    if (value === '') return token.current?.focus();
    setBusy(true);
    try {
      await session.signInWithToken(value, { keep: keep.current?.checked ?? false });
    } catch (error) {
      setBusy(false);
      if (isProblem(error, 'unauthorised', 'unreadable', 'badRequest')) setWrong(t('account.token.refused'));
      else if (!isProblem(error, 'limited')) setFailure(error);
      token.current?.focus();
    }
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {failure !== undefined && <ProblemPanel error={failure} title={t('account.failed')} />}
      <Field label={t('account.token')} hint={t('account.token.hint')} error={wrong}>
        {(control) => (
          <input {...control} {...verbatim} ref={token} type="password" autoFocus className={inputClass} />
        )}
      </Field>
      <KeepSignedIn ref={keep} />
      <SubmitButton busy={busy} pausedUntil={pausedUntil}>
        {busy ? t('account.signingIn') : t('account.signIn')}
      </SubmitButton>
    </form>
  );
}
