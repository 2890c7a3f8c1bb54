import type { RequestScheduler } from '#http/scheduling/requestScheduler.ts';
import { throwIfAborted } from '#platform/abort.ts';
import { isProblem } from '#http/problem.ts';
import { beforeNextTry } from '#http/scheduling/retry.ts';
import type { Platform } from '#platform/platform.ts';
import { LIMIT_MS, send, type HttpRequest } from '#http/transport/send.ts';
import { readToken } from '#auth/tokens/token.ts';

/** The four calls of the authentication service. None of them is retried after a 401. */
export class AuthService {
  readonly #platform: Platform;
  readonly #scheduler: RequestScheduler;
  readonly #base: string;

  constructor(platform: Platform, scheduler: RequestScheduler, base: string) {
    this.#platform = platform;
    this.#scheduler = scheduler;
    this.#base = base.replace(/\/+$/, '');
  }

  /**
   * Sent once.
   * @returns the refresh token
   * @throws Problem `unauthorised` or `badRequest` for a wrong name or password; `limited` during a pause
   */
  async login(username: string, password: string): Promise<string> {
    this.#scheduler.throwIfPaused('POST /auth/login');
    const body = { username, password };
    return this.#requestToken({ method: 'POST', path: '/auth/login', body, limitMs: LIMIT_MS.login });
  }

  /**
   * Tries up to three times, for about 25 s in total.
   * @returns a new access token
   * @throws Problem `unauthorised` if the refresh token is no longer valid
   */
  async accessToken(refreshToken: string, signal?: AbortSignal): Promise<string> {
    for (let tries = 1; ; tries += 1) {
      try {
        const token = await this.#requestWithBearer('/auth/accesstoken', refreshToken, signal);
        throwIfAborted(signal);
        return token;
      } catch (error) {
        // A pause may last for minutes, so a caller that holds a lock must release the lock before waiting.
        if (isProblem(error, 'limited')) throw error;
        const isServerFault = isProblem(error, 'server', 'unreadable') && !error.facts.foreign;
        if (isServerFault) this.#scheduler.connection.ailing();
        await beforeNextTry(this.#platform, this.#scheduler, error, tries, signal);
      }
    }
  }

  /** Sent once: the service may have renewed the token even if its response is lost. @returns the new refresh token */
  renew(refreshToken: string, signal?: AbortSignal): Promise<string> {
    return this.#requestWithBearer('/auth/refreshtoken', refreshToken, signal);
  }

  /** @returns whether the service confirmed that the refresh token is no longer valid */
  async logout(refreshToken: string): Promise<boolean> {
    const request: HttpRequest = {
      method: 'POST',
      url: `${this.#base}/auth/logout`,
      call: 'POST /auth/logout',
      accept: 'token',
      headers: { Authorization: `Bearer ${refreshToken}` },
      limitMs: LIMIT_MS.logout,
      keepalive: true,
    };
    try {
      await this.#scheduler.watch(() => send(this.#platform, request));
      return true;
    } catch (error) {
      return isProblem(error, 'unauthorised');
    }
  }

  #requestWithBearer(path: string, refreshToken: string, signal?: AbortSignal): Promise<string> {
    const headers = { Authorization: `Bearer ${refreshToken}` };
    return this.#requestToken({ method: 'GET', path, headers, signal, limitMs: LIMIT_MS.auth });
  }

  #requestToken({
    path,
    ...rest
  }: Omit<HttpRequest, 'url' | 'call' | 'accept'> & { path: string }): Promise<string> {
    const call = `${rest.method} ${path}`;
    const request: HttpRequest = { ...rest, url: this.#base + path, call, accept: 'token' };
    return this.#scheduler.watch(async () => readToken((await send(this.#platform, request)).body, call));
  }
}
