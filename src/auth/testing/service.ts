import type { SentRequest, SimulatedTab } from '#http/testing/browser.ts';

/**
 * What goes wrong with one request:
 * - a number: this status, with the service's JSON, instead of doing anything
 * - `reset` `hang` `html`: instead of doing anything
 * - `lost`: the service does it, then the connection drops
 */
export type Fault = number | 'reset' | 'hang' | 'html' | 'lost' | Response;

export interface SeenRequest {
  /** Fake clock, epoch milliseconds. */
  at: number;
  /** When the answer was given or the request aborted; undefined while it is under way. */
  end: number | undefined;
  tab: SimulatedTab;
  method: string;
  path: string;
  bearer: string | undefined;
  status: number | undefined;
}

const ACCESS_MS = 10 * 60_000;

/** Both services in memory. Names sign in with any password but `wrong`; tokens tell whose they are. */
export class SimulatedService {
  readonly log: SeenRequest[] = [];
  /** By `METHOD /path`, or by one segment of a path after the first; first fault first. */
  readonly faults = new Map<string, Fault[]>();
  /** Whether a renewal makes the old refresh token invalid. */
  rotates = false;
  /** No connection is taken. */
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

  /** Every access token is refused from now on, as after a restart of the service. */
  expire(): void {
    this.#access.clear();
  }

  /** Every refresh token of this user, or of all, is refused from now on. */
  revoke(user?: string): void {
    for (const [token, owner] of this.#refresh) {
      if (user === undefined || owner === user) this.#refresh.delete(token);
    }
  }

  /** Takes this refresh token from now on. */
  know(token: string, user: string): void {
    this.#refresh.set(token, user);
  }

  forget(token: string): void {
    this.#refresh.delete(token);
  }

  /** The refresh token that was given last. */
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
