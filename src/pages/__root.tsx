import { createRootRouteWithContext, Link, Outlet, useRouter } from '@tanstack/react-router';
import type { Config } from '#api/config.ts';
import type { SignedIn } from '#api/signedIn.ts';
import type { Session } from '#auth/session.ts';
import type { Room } from '#i18n/catalogue.ts';
import { needRooms } from '#i18n/i18n.ts';
import type { LeftBehind } from '#intent/left.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isMissingPart } from '#lib/missingPart.ts';
import { MissingPart } from '#show/MissingPart.tsx';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Announcer } from '#ui/announce.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

export interface RouterContext {
  config: Config;
  session: Session;
  /** The active session's way to the API, and the answers it got. Loaded on first use: sign-in needs neither. */
  openSignedIn: () => Promise<SignedIn>;
  /** For the page that comes after a session. */
  left: LeftBehind;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What of the catalogue the page needs besides what every page has. */
    rooms?: readonly Room[];
  }
}

export const Route = createRootRouteWithContext<RouterContext>()({
  // All at once and before anything else: a page is not drawn before its words are there.
  beforeLoad: ({ matches }) => needRooms(matches.flatMap(({ staticData }) => staticData.rooms ?? [])),
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
  if (isMissingPart(error)) return <MissingPart />;
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
