import { abortError, anySignal, throwIfAborted } from '#platform/abort.ts';
import { Problem } from '#http/problem.ts';
import { beforeNextTry, MAX_TRIES } from '#http/scheduling/retry.ts';
import { send, type HttpAnswer } from '#http/transport/send.ts';
import { CircuitBreaker } from './circuitBreaker.ts';
import type { ApiRequest, SessionClient } from './apiClient.ts';
import { EarlyReads } from './earlyReads.ts';
import type { SessionDeps } from '#auth/session/sessionDeps.ts';
import type { TokenManager } from '#auth/tokens/tokenManager.ts';
import { callOf, httpRequest } from './httpRequest.ts';

/** Creates the API client of one session. */
export function createApiClient(deps: SessionDeps, tokens: TokenManager): SessionClient {
  const breaker = new CircuitBreaker(deps.platform);
  const early = new EarlyReads(deps.platform);
  const send = (request: ApiRequest) => {
    // The signal also removes a write from the queue, but never aborts a write in flight.
    const signal = anySignal(deps.signal, request.signal);
    return new Call(deps, tokens, breaker, { ...request, signal }).run();
  };
  return {
    sid: deps.sid,
    call: (request) => early.take(request) ?? send(request),
    readEarly: (request, rows) => early.send(send, request, rows),
  };
}

/**
 * One API call: waits in the queue, sends the request and decides whether a failure is retried.
 * - A read is tried up to three times. A write is sent once, and once more after a 429, because the service rejects
 *   the request before processing it.
 * - A 401 is also a rejection before processing. The request is replayed once, and only with a different token.
 */
class Call {
  readonly #deps: SessionDeps;
  readonly #tokens: TokenManager;
  readonly #breaker: CircuitBreaker;
  readonly #request: ApiRequest;
  #tries = 0;
  #sentToken: string | undefined;
  #refusal: { token: string; problem: Problem } | undefined;
  #wasLimited = false;

  constructor(deps: SessionDeps, tokens: TokenManager, breaker: CircuitBreaker, request: ApiRequest) {
    this.#deps = deps;
    this.#tokens = tokens;
    this.#breaker = breaker;
    this.#request = request;
  }

  async run(): Promise<HttpAnswer> {
    const { signal } = this.#deps;
    for (;;) {
      await this.#ensureToken();
      this.#sentToken = undefined;
      try {
        const answer = await this.#deps.scheduler.run(() => this.#sendOnce(), this.#request.signal);
        throwIfAborted(signal);
        if (answer) return answer;
      } catch (error) {
        // A late result must not reach the next session.
        if (signal.aborted) throw abortError(signal);
        if (!(error instanceof Problem) || this.#sentToken === undefined) throw error;
        await this.#prepareRetry(error, this.#sentToken);
      }
    }
  }

  async #ensureToken(): Promise<void> {
    const { scheduler } = this.#deps;
    // A ban lasts for minutes, and users do not expect a claim to be sent minutes after the click.
    const isBanned = scheduler.pause.state.get().reason === 'banned';
    if (isBanned && this.#request.kind === 'write') scheduler.throwIfPaused(callOf(this.#request));
    const refusal = this.#refusal;
    const token = await this.#tokens.get(this.#request.signal, refusal?.token);
    if (!refusal || token !== refusal.token) return;
    this.#breaker.recordFailure();
    throw refusal.problem;
  }

  /** Returns null if the token expired or was rejected while the call was queued. */
  async #sendOnce(): Promise<HttpAnswer | null> {
    const { platform, scheduler, apiUrl } = this.#deps;
    if (this.#request.kind === 'write') await this.#deps.record();
    throwIfAborted(this.#request.signal);
    const token = this.#tokens.access.usable();
    if (token === null || token === this.#refusal?.token) return null;
    this.#sentToken = token;
    this.#tries += 1;
    const answer = await scheduler.watch(() => send(platform, httpRequest(apiUrl, this.#request, token)));
    if (answer.hidesHeaders) scheduler.hidesHeaders.set(true);
    return answer;
  }

  /** Waits until the request may be retried. @throws `problem` if the request must not be retried */
  async #prepareRetry(problem: Problem, token: string): Promise<void> {
    const { platform, scheduler } = this.#deps;
    if (problem.kind === 'unauthorised') return this.#replaceToken(token, problem);
    if (this.#request.kind === 'read') {
      return beforeNextTry(platform, scheduler, problem, this.#tries, this.#request.signal);
    }
    if (problem.kind === 'offline') scheduler.connection.lost(true);
    if (problem.kind !== 'limited' || this.#wasLimited) throw problem;
    this.#wasLimited = true;
  }

  #replaceToken(token: string, problem: Problem): void {
    const { access } = this.#tokens;
    if (this.#refusal) this.#breaker.recordFailure();
    const isCurrent = access.current.get()?.value === token;
    if (this.#refusal || this.#tries >= MAX_TRIES || (isCurrent && this.#breaker.isOpen())) throw problem;
    this.#refusal = { token, problem };
    access.reject(token);
  }
}

/**
 * A call that needs no sign-in. Sent once; a 429 does not pause other requests.
 * @throws Problem
 */
export function callWithoutToken(
  deps: Pick<SessionDeps, 'platform' | 'scheduler' | 'apiUrl'>,
  request: ApiRequest,
) {
  deps.scheduler.throwIfPaused(callOf(request));
  return send(deps.platform, httpRequest(deps.apiUrl, request));
}
