import type { SessionDeps } from '#auth/session/sessionDeps.ts';
import type { TokenManager } from './tokenManager.ts';

const DUE_SHARE = 0.8;
const JITTER = 1 / 30;
const SOON_SHARE = 0.25;

/**
 * Refreshes the access token before a request needs it, so that the request does not wait. Only visible tabs refresh:
 * at 80 % of the lifetime (± 20 s for 10 minutes), and when a tab becomes visible with at most 25 % left.
 */
export function refreshProactively({ platform, signal }: SessionDeps, tokens: TokenManager): void {
  const { access } = tokens;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = () => {
    const current = access.current.get();
    if (!current || signal.aborted || platform.hidden()) return;
    if (access.leftMs() > current.lifetimeMs * SOON_SHARE) return arm();
    // The next request retries the refresh and reports the error.
    tokens.refreshEarly().catch(() => undefined);
  };

  const arm = () => {
    clearTimeout(timer);
    const current = access.current.get();
    if (!current || signal.aborted) return;
    const share = DUE_SHARE + (platform.random() * 2 - 1) * JITTER;
    timer = setTimeout(check, Math.max(0, access.leftMs() - current.lifetimeMs * (1 - share)));
  };

  const unsubscribes = [
    access.current.subscribe(arm),
    platform.on('visible', check),
    platform.on('online', check),
    platform.on('restored', check),
    () => clearTimeout(timer),
  ];
  signal.addEventListener('abort', () => unsubscribes.forEach((unsubscribe) => unsubscribe()), {
    once: true,
  });
}
