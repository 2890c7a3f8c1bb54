// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { passOn, takePassedOn } from '#drafts/passOn.ts';
import { offerNewVersion } from '#platform/version/appVersion.ts';
import { Observable } from '#platform/observable.ts';
import { useUnsavedChanges } from '#ui/hooks/useUnsavedChanges.ts';
import { navigate } from '#routing/navigate.ts';
import { takeNewVersion } from './takeNewVersion.ts';

const connection = new Observable<'online' | 'reconnecting' | 'offline'>('online');
const reload = vi.fn<() => void>();
takeNewVersion({ connection }, reload);

beforeEach(() => {
  navigate({ to: '/customers' });
  sessionStorage.clear();
  reload.mockClear();
});
afterEach(cleanup);

test('#121 nothing is reloaded before there is a newer version', () => {
  navigate({ to: '/journal' });
  expect(reload).not.toHaveBeenCalled();
  offerNewVersion();
  expect(reload).not.toHaveBeenCalled();
  navigate({ to: '/customers' });
  expect(reload).toHaveBeenCalledTimes(1);
});

test('#121 filters of the same page reload nothing, and a version that stays old is loaded once', () => {
  navigate({ to: '/customers', search: { q: 'smet' } });
  expect(reload).not.toHaveBeenCalled();
  navigate({ to: '/controllers' });
  navigate({ to: '/journal' });
  expect(reload).toHaveBeenCalledTimes(1);
});

function Unsaved() {
  useUnsavedChanges(true);
  return null;
}

test.each<[what: string, begin: () => () => void]>([
  ['a form has unsaved changes', () => render(<Unsaved />).unmount],
  [
    'a dialog is open',
    () => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.setAttribute('open', '');
      return () => dialog.remove();
    },
  ],
  [
    'input is on its way to a form',
    () => {
      passOn('sid', ['KEY']);
      return () => void takePassedOn('sid');
    },
  ],
  [
    'the connection is lost',
    () => {
      connection.set('offline');
      return () => connection.set('online');
    },
  ],
])('#122 nothing is reloaded while %s', (_, begin) => {
  const end = begin();
  navigate({ to: '/journal' });
  expect(reload).not.toHaveBeenCalled();
  end();
  navigate({ to: '/customers' });
  expect(reload).toHaveBeenCalledTimes(1);
});
