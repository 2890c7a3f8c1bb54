import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '#i18n/I18nProvider.tsx';
import { startTheme } from '#ui/theme/theme.ts';
import { callsOf, type OpenApi } from '#reference/rules/document.ts';
import { Failed } from './Failed.tsx';
import { fetchDocument } from '#reference/try/send.ts';
import { Reference } from './Reference.tsx';
import { startMessages } from './messages.ts';
import './reference.css';

async function start(container: HTMLElement) {
  startTheme();
  const root = createRoot(container);
  // Relative to the page, so that the host can be mounted at any path.
  const address = new URL('openapi.json', location.href).href;
  const messages = startMessages();
  try {
    const [document] = await Promise.all([fetchDocument<OpenApi>(address), messages]);
    root.render(
      <StrictMode>
        <I18nProvider>
          <Reference document={document} calls={callsOf(document, address)} address={address} />
        </I18nProvider>
      </StrictMode>,
    );
  } catch (error) {
    await messages;
    root.render(
      <I18nProvider>
        <Failed error={error} />
      </I18nProvider>,
    );
  }
}

const container = document.getElementById('reference');
if (container) void start(container);
