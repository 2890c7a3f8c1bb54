import { createRootRouteWithContext, Link, Outlet, useRouter } from '@tanstack/react-router';
import type { Config } from '#api/config.ts';
import type { SignedIn } from '#api/signedIn.ts';
import type { Session } from '#auth/session.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Announcer } from '#ui/announce.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

export interface RouterContext {
  config: Config;
  session: Session;
  /** The active session's way to the API, and the answers it got. Loaded on first use: sign-in needs neither. */
  openSignedIn: () => Promise<SignedIn>;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      <Outlet />
      <Announcer />
    </>
  ),
  errorComponent: ({ error }) => (
    <main className="p-4">
      <Broken error={error} />
    </main>
  ),
  notFoundComponent: () => (
    <main className="p-4">
      <NotFound />
    </main>
  ),
});

export function Broken({ error }: { error: unknown }) {
  const router = useRouter();
  return <ProblemPanel error={error} onRetry={() => void router.invalidate()} />;
}

export function NotFound() {
  const { t } = useI18n();
  const { config } = Route.useRouteContext();
  return (
    <Page title={t('common.notFound.title')} brand={config.brand}>
      <p className="mb-4">{t('common.notFound.hint')}</p>
      <Link to="/customers" className={buttonClass('plain')}>
        {t('common.home')}
      </Link>
    </Page>
  );
}
