import { loadConfig } from '#api/config.ts';
import type { Config } from '#api/contract/config.ts';
import { isHostReachable } from '#api/status/hostReachable.ts';
import { createSession, type Session } from '#auth/session/session.ts';
import { hasBrand } from '#brand/hasBrand.ts';
import type { Brand } from '#components/brand/brandContext.ts';
import { setLocale } from '#i18n/i18n.ts';
import { localeNamed, preferredLocale, type Locale } from '#i18n/locales.ts';
import { browserPlatform } from '#platform/browserPlatform.ts';
import { followHost, watchChunkErrors } from '#platform/version/appVersion.ts';
import { environment } from '#platform/environment/environment.ts';
import { thisPage } from '#platform/pageLifecycle.ts';
import type { Platform } from '#platform/platform.ts';
import { readPreference } from '#platform/preferences.ts';
import { startTheme } from '#ui/theme/theme.ts';
import { loadFirstPage } from './app/loadFirstPage.ts';
import { sendFirstReads } from './app/firstReads.ts';
import './styles.css';

// The entry: the session, requests and languages, without React. It asks for a token, and then for what the page shows,
// while the rest of the code is being fetched.

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

/** Returns what the host has written. Leaves no inline script in the page, where one would be an injected one. */
function takeWrittenConfig(): string | undefined {
  const written = document.getElementById('config');
  written?.remove();
  return written?.textContent;
}

/** Returns the language: what the person chose, else what the browser prefers, else what the configuration names. */
async function chooseLocale(configured: Promise<Config>): Promise<Locale> {
  const own = localeNamed(readPreference('locale')) ?? preferredLocale(environment.languages);
  return own ?? (await configured.catch(() => null))?.language ?? 'en';
}

/** Returns the brand of the configuration, or null if there is none or its code cannot be fetched. */
async function loadBrand(config: Config, language: Promise<void>): Promise<Brand | null> {
  if (!hasBrand(config)) return null;
  try {
    return await (await import('./app/startBrand.ts')).startBrand(config, language);
  } catch {
    return null;
  }
}

async function start(container: HTMLElement) {
  startTheme();
  followHost();
  watchChunkErrors(isHostReachable);
  const configured = loadConfig(browserPlatform(), takeWrittenConfig());
  const language = chooseLocale(configured).then(setLocale);
  // Evaluated while the token is on its way.
  const view = () => import('./app/mount.tsx');
  try {
    const config = await configured;
    const brand = loadBrand(config, language);
    const session = createSession(config);
    await session.start();
    const isActive = session.getState().kind === 'active';
    if (isActive) sendFirstReads(session.client(), location.pathname);
    hideUntilVerified(container, browserPlatform(), session);
    await loadFirstPage(location.pathname, isActive, language);
    await language;
    (await view()).mountApp(container, { config, session, brand: await brand });
  } catch (error) {
    // Without the messages of a language, the notice of index.html stays.
    await Promise.all([language, thisPage.staying()]);
    (await view()).mountStartFailed(container, error);
  }
}

// Set on a static host (see scripts/basePath.ts). Links such as `#calls` would otherwise lead away from the page.
document.querySelector('base')?.remove();

const container = document.getElementById('app');
if (container) void start(container);
