import { createRoot } from 'react-dom/client';
import { loadConfig } from '#api/config.ts';
import { isHostReachable } from './api/hostReachable.ts';
import { SessionProvider, useSession } from './auth/session/sessionContext.tsx';
import { createSession, type Session } from './auth/session/session.ts';
import { StartFailed } from './features/shell/StartFailed.tsx';
import { dropOtherRecentItems } from './features/lookup/recent/recentRecord.ts';
import { setLocale } from '#i18n/i18n.ts';
import { localeNamed, preferredLocale } from '#i18n/locales.ts';
import type { Platform } from './platform/platform.ts';
import { UnfinishedOperations } from './operations/manager/unfinished.ts';
import { environment } from './platform/environment/environment.ts';
import { browserPlatform } from './platform/browserPlatform.ts';
import { watchChunkErrors } from './platform/appVersion.ts';
import { thisPage } from './platform/pageLifecycle.ts';
import { readPreference } from './platform/preferences.ts';
import { startTheme } from './ui/theme/theme.ts';
import { setPagePreloader } from './routing/Link.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { AppProvider } from './pages/context/appContext.ts';
import { findPage } from './app/findPage.ts';
import { loadPage } from './app/loadPage.ts';
import { Root } from './app/Root.tsx';
import './styles.css';

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

/** Hides a page that is restored from the back-forward cache until its session is verified. */
function hideUntilVerified(container: HTMLElement, platform: Platform, session: Session): void {
  platform.on('hide', () => {
    container.hidden = true;
  });
  platform.on('restored', () => {
    void session.verify().finally(() => {
      container.hidden = false;
    });
  });
}

async function start(container: HTMLElement) {
  startTheme();
  watchChunkErrors(isHostReachable);
  const language = setLocale(localeNamed(readPreference('locale')) ?? preferredLocale(environment.languages));
  const root = createRoot(container);
  try {
    const platform = browserPlatform();
    const config = await loadConfig(platform);
    const session = createSession(config);
    await Promise.all([language, session.start()]);
    if (session.getState().kind !== 'active') dropOtherRecentItems(null);
    hideUntilVerified(container, platform, session);
    root.render(
      <SessionProvider session={session}>
        <AppProvider value={{ config, session, unfinishedOperations: unfinished }}>
          <Sessions />
        </AppProvider>
      </SessionProvider>,
    );
  } catch (error) {
    // Without the messages of a language, the notice of index.html stays.
    await Promise.all([language, thisPage.staying()]);
    root.render(<StartFailed error={error} />);
  }
}

// A failed prefetch is ignored: following the link fetches the page again and reports the error.
setPagePreloader((pathname) => {
  loadPage(findPage(pathname, true).route).catch(() => undefined);
});

// Set on a static host (see scripts/basePath.ts). Links such as `#calls` would otherwise lead away from the page.
document.querySelector('base')?.remove();

const container = document.getElementById('app');
if (container) void start(container);
