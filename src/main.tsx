import { createRoot } from 'react-dom/client';
import { loadConfig } from '#api/config.ts';
import { hostAnswers } from '#api/hostAnswers.ts';
import { SessionProvider, useSession } from '#auth/context.tsx';
import { createSession, type Session } from '#auth/session.ts';
import { BrokenConfig } from '#features/frame/BrokenConfig.tsx';
import { keepRecallOf } from '#features/lookup/recall.ts';
import { LOCALES, preferredLocale, setLocale } from '#i18n/i18n.ts';
import type { Platform } from '#net/platform.ts';
import { LeftBehind } from '#intent/left.ts';
import { browserPlatform } from '#net/browser.ts';
import { watchParts } from '#lib/missingPart.ts';
import { readPreference } from '#lib/preferences.ts';
import { startTheme } from '#lib/theme.ts';
import { preloadPagesWith } from '#route/Link.tsx';
import { Boundary } from '#ui/Boundary.tsx';
import { AppProvider } from './pages/app.ts';
import { fetchPage, findPage } from './pages/find.ts';
import { Root } from './pages/Root.tsx';
import './styles.css';

const cannotStart = (error: unknown) => <BrokenConfig error={error} />;

/** Lives as long as the page does. */
const left = new LeftBehind();

/** A tree for each session, so that nothing one person loaded is there for the next. */
function Sessions() {
  const state = useSession();
  return (
    <Boundary key={state.kind === 'active' ? state.sid : null} fallback={cannotStart}>
      <Root />
    </Boundary>
  );
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
    if (session.getState().kind !== 'active') keepRecallOf(null);
    veil(container, platform, session);
    root.render(
      <SessionProvider session={session}>
        <AppProvider value={{ config, session, left }}>
          <Sessions />
        </AppProvider>
      </SessionProvider>,
    );
  } catch (error) {
    await language;
    root.render(<BrokenConfig error={error} />);
  }
}

// A page that cannot be fetched beforehand is fetched when it is asked for, and said then if it cannot be.
preloadPagesWith((pathname) => {
  fetchPage(findPage(pathname, true).entry).catch(() => undefined);
});

const container = document.getElementById('app');
if (container) void start(container);
