import { useRef, useState, type FormEvent } from 'react';
import { needsSecondFactor } from '#auth/client/secondFactor.ts';
import type { Session } from '#auth/session/session.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isProblem } from '#http/problem.ts';
import { Link } from '#routing/Link.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { Notice } from '#ui/Notice.tsx';
import { KeepSignedIn } from './KeepSignedIn.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { setTypedUsername, typedUsername } from './typedUsername.ts';

interface SignInFormProps {
  session: Pick<Session, 'signIn'>;
  /** End of a pause that the service requested, epoch milliseconds of the device; null without one. */
  pausedUntil: number | null;
  /** Accounts of the practice service, for signing in with one tap. */
  accounts?: readonly { username: string; password: string; role: string }[];
}

/**
 * Two native fields without a form library, since this page is loaded most often and over the slowest connections. Once
 * there is a session, the page's guard redirects.
 */
export function SignInForm({ session, pausedUntil, accounts = [] }: SignInFormProps) {
  const { t } = useI18n();
  const username = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState({ username: false, password: false });
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  async function signIn(name: string, secret: string) {
    if (isBusy || pausedUntil !== null) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await session.signIn(name, secret, { keep: keep.current?.checked ?? false });
      setTypedUsername('');
    } catch (error) {
      setBusy(false);
      // The button shows the pause, and the password was not checked.
      if (isProblem(error, 'limited')) return;
      setFailure(error);
      if (password.current) password.current.value = '';
      password.current?.focus();
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const name = username.current?.value.trim() ?? '';
    const secret = password.current?.value ?? '';
    setMissing({ username: name === '', password: secret === '' });
    if (name === '') username.current?.focus();
    else if (secret === '') password.current?.focus();
    else void signIn(name, secret);
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {failure !== undefined && <SignInFailure failure={failure} />}
      <Field
        label={t('account.username')}
        error={missing.username ? t('account.username.missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            {...verbatim}
            ref={username}
            name="username"
            autoComplete="username"
            inputMode="email"
            autoFocus
            defaultValue={typedUsername()}
            onChange={({ target }) => setTypedUsername(target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <Field
        label={t('account.password')}
        error={missing.password ? t('account.password.missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            ref={password}
            name="password"
            type="password"
            autoComplete="current-password"
            className={inputClass}
          />
        )}
      </Field>
      <KeepSignedIn ref={keep} />
      <SubmitButton isBusy={isBusy} pausedUntil={pausedUntil}>
        {isBusy ? t('account.signingIn') : t('account.signIn')}
      </SubmitButton>
      {accounts.length > 0 && (
        // Not a border of the fieldset, which WebKit draws beside the legend.
        <div className="border-t border-line pt-4">
          <fieldset className="grid gap-2">
            <legend className="mb-2 text-sm text-muted">{t('account.accounts')}</legend>
            {accounts.map((account) => (
              <Button
                key={account.username}
                aria-disabled={isBusy || pausedUntil !== null || undefined}
                onClick={() => {
                  if (username.current) username.current.value = account.username;
                  void signIn(account.username, account.password);
                }}
              >
                <bdi className="flex-1 text-start">{account.username}</bdi>
                <bdi lang="en" className="text-sm text-muted">
                  {account.role}
                </bdi>
              </Button>
            ))}
          </fieldset>
        </div>
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
  return (
    <>
      <ProblemPanel error={failure} title={t('account.failed')} />
      {isProblem(failure, 'offline') && <p>{t('account.failed.offline')}</p>}
      <Link to="/status" className="link">
        {t('account.status.link')}
      </Link>
    </>
  );
}
