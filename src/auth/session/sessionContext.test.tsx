import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSimulatedTime } from '#http/testing/browser.ts';
import { SessionProvider, useApiClient, useConnection, usePause, useSession } from './sessionContext.tsx';
import { signedIn, SimulatedSetup } from '#auth/testing/world.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

function Everything() {
  const state = useSession();
  const { sid } = useApiClient();
  return [state.kind, state.kind === 'active' && state.sid === sid, usePause().reason, useConnection()].join(
    ' ',
  );
}

test('the hooks return the state of the session', async () => {
  const { session } = await signedIn(new SimulatedSetup());
  const shown = renderToString(
    <SessionProvider session={session}>
      <Everything />
    </SessionProvider>,
  );
  expect(shown).toBe('active true  online');
});

test('snapshots keep their identity while nothing changes', async () => {
  const { session } = await signedIn(new SimulatedSetup());
  expect(session.getState()).toBe(session.getState());
  expect(session.client()).toBe(session.client());
  expect(session.pause.get()).toBe(session.pause.get());
});

test('the hooks throw an error that names SessionProvider when it is missing', () => {
  expect(() => renderToString(<Everything />)).toThrow('SessionProvider');
});
