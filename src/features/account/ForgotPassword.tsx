import { useRef, useState, type FormEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isProblem } from '#http/problem.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { setTypedUsername, typedUsername } from './typedUsername.ts';
import { useMailPause } from './useMailPause.ts';

// The service accepts 5 to 100 characters. Whether the mailbox exists cannot be checked here.
const ADDRESS = /^(?=.{5,100}$)[^\s@]+@[^\s@]+$/;

interface ForgotPasswordProps {
  /** @throws Problem */
  requestPassword: (email: string, language: string) => Promise<void>;
  /** End of a pause that the service requested, epoch milliseconds of the device; null without one. */
  pausedUntil: number | null;
}

export function ForgotPassword({ requestPassword, pausedUntil }: ForgotPasswordProps) {
  const { t, locale } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [fieldError, setFieldError] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [sentTo, setSentTo] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { mailPausedUntil, pauseMail } = useMailPause();
  const waitUntil = Math.max(pausedUntil ?? 0, mailPausedUntil ?? 0) || null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy || waitUntil !== null) return;
    const email = input.current?.value.trim() ?? '';
    const isValid = ADDRESS.test(email);
    setFieldError(isValid ? undefined : t('account.forgot.email.invalid'));
    setFailure(undefined);
    if (!isValid) return input.current?.focus();
    setBusy(true);
    try {
      await requestPassword(email, locale);
      setSentTo(email);
    } catch (error) {
      if (isProblem(error, 'badRequest')) setFieldError(t('account.forgot.email.invalid'));
      else if (isProblem(error, 'forbidden')) setFieldError(t('account.forgot.forbidden'));
      else if (isProblem(error, 'limited')) pauseMail(error.facts.retryAfterS);
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
      <Field
        label={t('account.forgot.email')}
        error={mailPausedUntil === null ? fieldError : t('account.forgot.limited')}
      >
        {(control) => (
          <input
            {...control}
            {...verbatim}
            ref={input}
            type="email"
            autoComplete="email"
            autoFocus
            // Prefills only a valid address, since any other user name would have to be deleted.
            defaultValue={ADDRESS.test(typedUsername().trim()) ? typedUsername().trim() : ''}
            onChange={({ target }) => setTypedUsername(target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <SubmitButton isBusy={isBusy} pausedUntil={waitUntil}>
        {t('account.forgot.send')}
      </SubmitButton>
    </form>
  );
}
