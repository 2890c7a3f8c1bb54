import type { SessionDeps } from '#auth/session/sessionDeps.ts';
import type { TokenManager } from './tokenManager.ts';

const DUE = 0.8;
const JITTER = 1 / 30;
const SOON = 0.25;

/**
 * Refreshes the access token before a request needs it, in visible tabs only: at 80 % of its lifetime (± 20 s for 10
 * minutes), and when a tab with little of it left comes to the foreground. Saves the next request the wait.
 */
export function refreshProactively({ platform, signal }: SessionDeps, tokens: TokenManager): void {
  const { access } = tokens;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = () => {
    const held = access.held.get();
    if (!held || signal.aborted || platform.hidden()) return;
    if (access.leftMs() > held.lifetimeMs * SOON) return arm();
    // The next request that needs a token refreshes again, and reports the error.
    tokens.refreshEarly().catch(() => undefined);
  };

  const arm = () => {
    clearTimeout(timer);
    const held = access.held.get();
    if (!held || signal.aborted) return;
    const at = DUE + (platform.random() * 2 - 1) * JITTER;
    timer = setTimeout(check, Math.max(0, access.leftMs() - held.lifetimeMs * (1 - at)));
  };

  const stops = [
    access.held.subscribe(arm),
    platform.on('visible', check),
    platform.on('online', check),
    platform.on('restored', check),
    () => clearTimeout(timer),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });
}
