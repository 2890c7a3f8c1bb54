import { createFileRoute, Link, redirect } from '@tanstack/react-router';
import { useState } from 'react';
import { safeNext } from '#auth/next.ts';
import { useSession } from '#auth/context.tsx';
import { SignInForm } from '#features/account/SignInForm.tsx';
import { SignedOutShell } from '#features/account/SignedOutShell.tsx';
import { TokenForm } from '#features/account/TokenForm.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search): { next?: string } =>
    typeof search.next === 'string' ? { next: search.next } : {},
  beforeLoad: ({ context, search }) => {
    if (context.session.getState().kind !== 'active') return;
    throw redirect({ href: safeNext(search.next, window.location.origin), replace: true });
  },
  component: SignIn,
});

function SignIn() {
  const { t } = useI18n();
  const { config, session } = Route.useRouteContext();
  const state = useSession();
  const [byToken, setByToken] = useState(false);

  return (
    <SignedOutShell brand={config.brand} sandbox={config.sandbox !== undefined}>
      <Page title={t('account.signIn')} brand={config.brand} about={t('account.welcome')}>
        <div className="grid gap-4">
          {state.kind === 'ended' && state.reason !== 'logout' && (
            <Notice tone="warn" title={t(`problem.ended.${state.reason}`)} />
          )}
          {byToken ? (
            <TokenForm session={session} />
          ) : (
            <SignInForm session={session} accounts={config.sandbox?.accounts} />
          )}
          <div className="flex flex-wrap justify-between gap-2">
            <Button look="bare" onClick={() => setByToken(!byToken)}>
              {t(byToken ? 'account.byPassword' : 'account.byToken')}
            </Button>
            <Link to="/forgot-password" className="link inline-flex min-h-11 items-center px-3 sm:min-h-9">
              {t('account.forgot')}
            </Link>
          </div>
        </div>
      </Page>
    </SignedOutShell>
  );
}
