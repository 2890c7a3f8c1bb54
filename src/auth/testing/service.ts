import type { SentRequest, SimulatedTab } from '#http/testing/browser.ts';

/**
 * The fault injected into one request:
 * - a number: responds with this status and a JSON error, without processing the request
 * - `reset` `hang` `html`: drops the connection, never responds, or responds with a page, without processing
 * - `lost`: processes the request, then drops the connection
 * - a `Response`: responds with it, without processing
 */
export type Fault = number | 'reset' | 'hang' | 'html' | 'lost' | Response;

export interface SeenRequest {
  /** Fake clock, epoch milliseconds. */
  at: number;
  /** When the request was answered or aborted, in epoch milliseconds; undefined while in flight. */
  end: number | undefined;
  tab: SimulatedTab;
  method: string;
  path: string;
  bearer: string | undefined;
  status: number | undefined;
}

const ACCESS_MS = 10 * 60_000;

/** Both services in memory. Every password except `wrong` is accepted; tokens contain the user's name. */
export class SimulatedService {
  readonly log: SeenRequest[] = [];
  /** Queued faults, keyed by `METHOD /path` or by any path segment after the first. */
  readonly faults = new Map<string, Fault[]>();
  /** Whether a renewal invalidates the old refresh token. */
  rotates = false;
  /** Whether every connection fails. */
  down = false;
  latencyMs: () => number = () => 10;
  readonly #refresh = new Map<string, string>();
  readonly #access = new Map<string, { user: string; expiresAt: number }>();
  #count = 0;

  readonly network = async ({ tab, url, init }: SentRequest): Promise<Response> => {
    const headers = new Headers(init.headers);
    const seen: SeenRequest = {
      at: Date.now(),
      end: undefined,
      tab,
      method: init.method ?? 'GET',
      path: url.replace(/\?.*$/, ''),
      bearer: headers.get('Authorization')?.replace('Bearer ', ''),
      status: undefined,
    };
    this.log.push(seen);
    try {
      return await unlessAborted(this.#answer(seen, init), init.signal, tab);
    } finally {
      seen.end = Date.now();
    }
  };

  /** Invalidates every access token, as a restart of the service does. */
  expire(): void {
    this.#access.clear();
  }

  /** Invalidates the refresh tokens of one user, or of all users. */
  revoke(user?: string): void {
    for (const [token, owner] of this.#refresh) {
      if (user === undefined || owner === user) this.#refresh.delete(token);
    }
  }

  /** Accepts this refresh token from now on. */
  know(token: string, user: string): void {
    this.#refresh.set(token, user);
  }

  forget(token: string): void {
    this.#refresh.delete(token);
  }

  /** Returns the refresh token that was issued last. */
  newest(): string {
    return [...this.#refresh.keys()].at(-1) ?? '';
  }

  fail(call: string, ...faults: Fault[]): void {
    this.faults.set(call, [...(this.faults.get(call) ?? []), ...faults]);
  }

  count(path: string, status?: number): number {
    return this.log.filter((seen) => seen.path === path && (status === undefined || seen.status === status))
      .length;
  }

  async #answer(seen: SeenRequest, init: RequestInit): Promise<Response> {
    await new Promise((resolve) => setTimeout(resolve, this.latencyMs()));
    if (this.down) throw new TypeError('Failed to fetch');
    const keys = [`${seen.method} ${seen.path}`, ...seen.path.split('/').slice(2)];
    const fault = keys.map((key) => this.faults.get(key)?.shift()).find((queued) => queued !== undefined);
    if (fault === 'hang') return new Promise(() => {});
    if (fault === 'reset') throw new TypeError('Failed to fetch');
    const response =
      fault === undefined || fault === 'lost' ? this.#handle(seen, String(init.body)) : faultResponse(fault);
    seen.status = response.status;
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    return response;
  }

  #handle({ path, bearer = '' }: SeenRequest, body: string): Response {
    switch (path) {
      case '/auth/login': {
        const { username, password }: Record<string, string> = JSON.parse(body);
        return password === 'wrong' ? refusal(401) : this.#newRefresh(username ?? '');
      }
      case '/auth/accesstoken': {
        const user = this.#refresh.get(bearer);
        if (user === undefined) return refusal(401);
        const token = `at.${user}.${(this.#count += 1)}`;
        this.#access.set(token, { user, expiresAt: Date.now() + ACCESS_MS });
        return textResponse(token);
      }
      case '/auth/refreshtoken': {
        const user = this.#refresh.get(bearer);
        if (user === undefined) return refusal(401);
        if (this.rotates) this.#refresh.delete(bearer);
        return this.#newRefresh(user);
      }
      case '/auth/logout':
        return this.#refresh.delete(bearer) ? new Response(null, { status: 204 }) : refusal(401);
      default: {
        const access = this.#access.get(bearer);
        if (!access || access.expiresAt <= Date.now()) return refusal(401);
        return Response.json({ user: access.user });
      }
    }
  }

  #newRefresh(user: string): Response {
    const token = `rt.${user}.${(this.#count += 1)}`;
    this.#refresh.set(token, user);
    return textResponse(JSON.stringify(token));
  }
}

const textResponse = (body: string) => new Response(body, { headers: { 'Content-Type': 'text/plain' } });

export function refusal(statusCode: number, headers: Record<string, string> = {}): Response {
  const body = { statusCode, error: 'Error', message: `refused with ${statusCode}` };
  return Response.json(body, { status: statusCode, headers });
}

function faultResponse(fault: number | 'html' | Response): Response {
  if (typeof fault === 'number') return refusal(fault);
  if (fault instanceof Response) return fault;
  return new Response('<!doctype html><p>Sign in to the hotel', { headers: { 'Content-Type': 'text/html' } });
}

function unlessAborted<T>(
  answer: Promise<T>,
  signal: AbortSignal | null | undefined,
  tab: SimulatedTab,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    answer.then(
      (value) => !tab.closed && resolve(value),
      (error) => !tab.closed && reject(error),
    );
  });
}
