import { render, screen, waitFor, within, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import type { Config } from '#api/contract/config.ts';
import { Root } from '#app/Root.tsx';
import { createSession, type Session } from '#auth/session/session.ts';
import { SessionProvider } from '#auth/session/sessionContext.tsx';
import { SimulatedBrowser } from '#http/testing/browser.ts';
import { setLocale } from '#i18n/i18n.ts';
import { UnfinishedOperations } from '#operations/manager/unfinished.ts';
import { AppProvider } from '#pages/context/appContext.ts';
import type { Account } from '#server/sandbox/accounts.ts';
import type { TestService } from './service.ts';

const CONFIG: Config = {
  apiUrl: '',
  authUrl: '',
  brand: 'Licenses',
  durationUnit: null,
  endingSoonDays: 90,
};

export interface OpenApp extends RenderResult {
  user: UserEvent;
  session: Session;
}

interface AppOptions {
  /** Role of the signed-in user, installer by default; null if nobody is signed in. */
  role?: Account['role'] | null;
  config?: Partial<Config>;
}

/** Opens the app at a path, with the service, and waits for the page. In English. */
export async function openApp(
  service: TestService,
  path: string,
  { role = 'installer', config }: AppOptions = {},
): Promise<OpenApp> {
  await setLocale('en');
  // A browser of its own, so that sessions of earlier tests are not taken for those of other tabs.
  const tab = new SimulatedBrowser(({ url, init }) => service.fetch(url, init)).openTab();
  onTestFinished(() => tab.close());
  const session = createSession({ ...CONFIG, platform: tab.platform() });
  await session.start();
  if (role !== null) await session.signInWithToken(await service.refreshToken(role), { keep: false });
  history.replaceState(null, '', path);
  const user = userEvent.setup({ delay: null });
  const app = { config: { ...CONFIG, ...config }, session, unfinishedOperations: new UnfinishedOperations() };
  const rendered = render(
    <SessionProvider session={session}>
      <AppProvider value={app}>
        <Root />
      </AppProvider>
    </SessionProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { user, session, ...rendered };
}

/** Returns the queries of the page's main content. */
export const main = () => within(screen.getByRole('main'));

/** Waits for an alert with this text. */
export function findAlert(text: RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const alert = screen.getAllByRole('alert').find(({ textContent }) => text.test(textContent ?? ''));
    if (!alert) throw new Error(`No alert says ${text}`);
    return alert;
  });
}
