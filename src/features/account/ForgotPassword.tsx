import { useRef, useState, type FormEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isProblem } from '#http/problem.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SubmitButton } from './SubmitButton.tsx';

// The service takes 5 to 100 characters; whether there is such a mailbox, only a mail can tell.
const ADDRESS = /^(?=.{5,100}$)[^\s@]+@[^\s@]+$/;

interface ForgotPasswordProps {
  /** @throws Problem */
  ask: (email: string, language: string) => Promise<void>;
  /** The service asked to wait until then, epoch milliseconds of the device; null: it did not. */
  pausedUntil: number | null;
}

export function ForgotPassword({ ask, pausedUntil }: ForgotPasswordProps) {
  const { t, locale } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [sentTo, setSentTo] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || pausedUntil !== null) return;
    const email = input.current?.value.trim() ?? '';
    const valid = ADDRESS.test(email);
    setWrong(valid ? undefined : t('account.forgot.email.invalid'));
    setFailure(undefined);
    if (!valid) return input.current?.focus();
    setBusy(true);
    try {
      await ask(email, locale);
      setSentTo(email);
    } catch (error) {
      if (isProblem(error, 'badRequest')) setWrong(t('account.forgot.email.invalid'));
      else if (isProblem(error, 'forbidden')) setWrong(t('account.forgot.forbidden'));
      else if (isProblem(error, 'limited')) setWrong(t('account.forgot.limited'));
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  if (sentTo !== undefined) {
    return (
      <Notice tone="good" role="status" title={t('account.forgot.sent.title')}>
        <p>{t('account.forgot.sent.hint', { email: sentTo })}</p>
      </Notice>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {failure !== undefined && <ProblemPanel error={failure} title={t('account.forgot.failed')} />}
      <Field label={t('account.forgot.email')} error={wrong}>
        {(control) => (
          <input
            {...control}
            {...verbatim}
            ref={input}
            type="email"
            autoComplete="email"
            autoFocus
            className={inputClass}
          />
        )}
      </Field>
      <SubmitButton busy={busy} pausedUntil={pausedUntil}>
        {t('account.forgot.send')}
      </SubmitButton>
    </form>
  );
}
