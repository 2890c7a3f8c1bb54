import type { SessionDeps } from '#auth/session/sessionDeps.ts';
import type { TokenManager } from './tokenManager.ts';

const DUE = 0.8;
const JITTER = 1 / 30;
const SOON = 0.25;

/**
 * Refreshes before it is needed, in a tab that somebody looks at: at 80 % of a token's life (± 20 s of 10 minutes),
 * and when the tab comes to the front with little left. Only for speed: without it the next request asks.
 */
export function refreshProactively({ platform, signal }: SessionDeps, tokens: TokenManager): void {
  const { access } = tokens;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = () => {
    const held = access.held.get();
    if (!held || signal.aborted || platform.hidden()) return;
    if (access.leftMs() > held.lifetimeMs * SOON) return arm();
    // Who needs the token next asks again, and is told what is wrong.
    tokens.ahead().catch(() => undefined);
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
