import { createBrowserHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadConfig, type Config } from '#api/config.ts';
import { hostAnswers } from '#api/hostAnswers.ts';
import { SessionProvider, useSession } from '#auth/context.tsx';
import { createSession, type Session } from '#auth/session.ts';
import { BrokenConfig } from '#features/frame/BrokenConfig.tsx';
import { LOCALES, preferredLocale, setLocale } from '#i18n/i18n.ts';
import type { Platform } from '#net/platform.ts';
import { LeftBehind } from '#intent/left.ts';
import { browserPlatform } from '#net/browser.ts';
import { watchParts } from '#lib/missingPart.ts';
import { readPreference } from '#lib/preferences.ts';
import { parseSearch, stringifySearch } from '#lib/search.ts';
import { startTheme } from '#lib/theme.ts';
import { signedInOnce } from '#api/signedInOnce.ts';
import { Broken } from './pages/__root.tsx';
import { routeTree } from './routeTree.gen.ts';
import './styles.css';

/** Lives as long as the page does. */
const left = new LeftBehind();

function createAppRouter(config: Config, session: Session) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    context: { config, session, openSignedIn: signedInOnce(session), left },
    defaultErrorComponent: Broken,
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

/** A router for each session, so that nothing one person loaded is there for the next. */
function App({ config, session }: { config: Config; session: Session }) {
  const state = useSession();
  return <SessionRouter key={state.kind === 'active' ? state.sid : null} config={config} session={session} />;
}

const history = createBrowserHistory();

function SessionRouter({ config, session }: { config: Config; session: Session }) {
  const [router] = useState(() => createAppRouter(config, session));
  return <RouterProvider router={router} />;
}

/** A page that comes back from the back-forward cache stays out of sight until it is sure whose session it is. */
function veil(container: HTMLElement, platform: Platform, session: Session): void {
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
  watchParts(hostAnswers);
  const kept = LOCALES.find((locale) => locale === readPreference('locale'));
  const language = setLocale(kept ?? preferredLocale(navigator.languages));
  const root = createRoot(container);
  try {
    const platform = browserPlatform();
    const config = await loadConfig(platform);
    const session = createSession(config);
    await Promise.all([language, session.start()]);
    veil(container, platform, session);
    root.render(
      <SessionProvider session={session}>
        <App config={config} session={session} />
      </SessionProvider>,
    );
  } catch (error) {
    await language;
    root.render(<BrokenConfig error={error} />);
  }
}

const container = document.getElementById('app');
if (container) void start(container);
