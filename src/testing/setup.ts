// First, since the app reads the languages of the browser when it is loaded.
import { showOnDesktop } from './browser.ts';
import { cleanup, configure } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { endDrafts } from '#drafts/endDrafts.ts';
import { setTypedUsername } from '#features/account/typedUsername.ts';
import { announce } from '#ui/announce.tsx';

/** Runs before each file of component tests. The files of a worker share the document and all modules. */

configure({
  // On a busy machine, a response takes longer than the default of one second.
  asyncUtilTimeout: 30_000,
  // Without the printed page: printing takes longer than most tests, and an error is created for each failed attempt.
  getElementError: (message) =>
    Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }),
});

beforeEach(() => {
  showOnDesktop();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  cleanup();
  // Drafts and the typed user name outlive the page, on purpose.
  endDrafts('logout');
  setTypedUsername('');
  // Clears the last announcement, so that the next test does not see it.
  announce('');
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});
