import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll } from 'vitest';
import { SessionProvider } from '#auth/session/sessionContext.tsx';
import type { Session } from '#auth/session/session.ts';
import { SimulatedSetup } from '#auth/testing/world.ts';
import type { Namespace } from '#i18n/catalogue.ts';
import { I18nProvider } from '#i18n/I18nProvider.tsx';
import { loadNamespaces, setLocale } from '#i18n/i18n.ts';
import { markFirstDataShown } from '#platform/firstData.ts';
import { Announcer } from '#ui/announce.tsx';

// Parts are tested without the shell, which marks this once the page has its data.
markFirstDataShown();

/** Loads the English messages of these namespaces before the tests of a file. */
export function speakEnglish(...namespaces: Namespace[]): void {
  beforeAll(async () => {
    await setLocale('en');
    await loadNamespaces(namespaces);
  });
}

interface Rendered extends RenderResult {
  user: UserEvent;
}

/**
 * Renders an element in the context of every page: a session, a query client without retries, and the live region.
 * @param session by default, nobody is signed in
 */
export function renderInApp(ui: ReactNode, session: Session = new SimulatedSetup().open().session): Rendered {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const user = userEvent.setup();
  const rendered = render(
    <I18nProvider>
      <SessionProvider session={session}>
        <QueryClientProvider client={client}>
          {ui}
          <Announcer />
        </QueryClientProvider>
      </SessionProvider>
    </I18nProvider>,
  );
  return { user, ...rendered };
}
