import { createRoot } from 'react-dom/client';
import type { Config } from '#api/contract/config.ts';
import { SessionProvider, useSession } from '#auth/session/sessionContext.tsx';
import type { Session } from '#auth/session/session.ts';
import { StartFailed } from '#features/shell/StartFailed.tsx';
import { BrandProvider, type Brand } from '#components/brand/brandContext.ts';
import { I18nProvider } from '#i18n/I18nProvider.tsx';
import { dropOtherRecentItems } from '#features/lookup/recent/recentRecord.ts';
import { UnfinishedOperations } from '#operations/manager/unfinished.ts';
import { AppProvider } from '#pages/context/appContext.ts';
import { setPagePreloader } from '#routing/Link.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { findPage } from './findPage.ts';
import { loadPage } from './loadPage.ts';
import { Root } from './Root.tsx';

const cannotStart = (error: unknown) => <StartFailed error={error} />;

/** Kept across the sessions of this tab. */
const unfinished = new UnfinishedOperations();

/** Mounts a new tree for each session, so that no data of a user is left in the state for the next user. */
function Sessions() {
  const state = useSession();
  return (
    <ErrorBoundary key={state.kind === 'active' ? state.sid : null} fallback={cannotStart}>
      <Root />
    </ErrorBoundary>
  );
}

interface Started {
  config: Config;
  session: Session;
  brand: Brand | null;
}

/** Renders the app. Called once. */
export function mountApp(container: HTMLElement, { config, session, brand }: Started): void {
  if (session.getState().kind !== 'active') dropOtherRecentItems(null);
  createRoot(container).render(
    <I18nProvider>
      <SessionProvider session={session}>
        <AppProvider value={{ config, session, unfinishedOperations: unfinished }}>
          <BrandProvider value={brand}>
            <Sessions />
          </BrandProvider>
        </AppProvider>
      </SessionProvider>
    </I18nProvider>,
  );
}

/** Renders the reason why the app cannot start. */
export function mountStartFailed(container: HTMLElement, error: unknown): void {
  createRoot(container).render(
    <I18nProvider>
      <StartFailed error={error} />
    </I18nProvider>,
  );
}

// A failed prefetch is ignored: following the link fetches the page again and reports the error.
setPagePreloader((pathname) => {
  loadPage(findPage(pathname, true).route).catch(() => undefined);
});
