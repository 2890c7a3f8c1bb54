import type { Session } from '#auth/session/session.ts';
import { currentLocale, onLocaleChange } from '#i18n/i18n.ts';
import { offerNewVersion } from '#platform/version/appVersion.ts';
import { onShown } from '#platform/pageLifecycle.ts';
import { keepParts, registerServiceWorker } from '#platform/version/serviceWorker.ts';
import { takeNewVersion } from './takeNewVersion.ts';

const HOUR_MS = 3_600_000;
/** Limits the checks of a person who switches between two windows. */
const MIN_BETWEEN_CHECKS_MS = 60_000;

let started: Promise<void> | null = null;

/** Keeps the app on the device and up to date, from the first signed-in page of this tab on. */
export function keepApp(session: Pick<Session, 'connection'>): Promise<void> {
  started ??= start(session);
  return started;
}

async function start(session: Pick<Session, 'connection'>): Promise<void> {
  const control = await registerServiceWorker(offerNewVersion);
  if (!control) return;
  // A failed fetch is repeated when the language is used.
  const keepLanguage = () => void keepParts([currentLocale()]);
  keepLanguage();
  onLocaleChange(keepLanguage);

  let checkedAt = -MIN_BETWEEN_CHECKS_MS;
  function check() {
    control?.inspectWaiting();
    if (performance.now() - checkedAt < MIN_BETWEEN_CHECKS_MS) return;
    checkedAt = performance.now();
    // Without a network there is no newer version either.
    control?.check().catch(() => undefined);
  }
  onShown(check);
  setInterval(check, HOUR_MS);
  takeNewVersion(session);
}
