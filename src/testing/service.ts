import { afterAll, afterEach, beforeAll } from 'vitest';
import { ACCOUNTS, type Account } from '#server/sandbox/accounts.ts';
import { openSandbox, type Sandbox } from '#server/sandbox/sandbox.ts';

/** Forwards the request to the service. */
type Pass = () => Promise<Response>;
type Responder = (request: SentRequest, pass: Pass) => Response | Promise<Response>;

export interface SentRequest {
  /** `METHOD /path`, decoded. */
  call: string;
  query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  body: unknown;
  headers: Headers;
}

/** Requests held before they reach the service. */
export interface Held {
  /** Returns the number of requests held now. */
  count(): number;
  /** Releases the held requests and stops holding. */
  release(): void;
}

/** The embedded license service in the test's process, called without a network. */
export class TestService {
  /** All requests since the test started, except those of the session. */
  readonly sent: SentRequest[] = [];
  readonly #tokens = new Map<string, string>();
  readonly #serving = new Set<Promise<unknown>>();
  #sandbox: Sandbox | null = null;
  #responders: { pattern: RegExp; respond: Responder }[] = [];

  async open(): Promise<void> {
    this.#sandbox = await openSandbox({ databaseUrl: 'file::memory:' });
  }

  async close(): Promise<void> {
    // The page of the last test may have sent requests without waiting for them.
    await Promise.allSettled(this.#serving);
    await this.#sandbox?.close();
  }

  /** Returns a refresh token of this account. */
  async refreshToken(role: Account['role']): Promise<string> {
    const known = this.#tokens.get(role);
    if (known !== undefined) return known;
    const { username, password } = ACCOUNTS.find((account) => account.role === role) ?? {};
    const body = JSON.stringify({ username, password });
    const headers = { 'Content-Type': 'application/json' };
    const token = await (await this.fetch('/auth/login', { method: 'POST', headers, body })).text();
    this.#tokens.set(role, token);
    return token;
  }

  /** Replaces the browser's `fetch`. */
  readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search, searchParams } = new URL(url, 'http://service.test');
    const request: SentRequest = {
      call: `${init.method ?? 'GET'} ${decodeURIComponent(pathname)}`,
      query: searchParams,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
    if (!pathname.startsWith('/auth/')) this.sent.push(request);
    const pass = () => this.#serve(pathname + search, init);
    const responder = this.#responders.find(({ pattern }) => pattern.test(request.call));
    return unlessAborted(responder ? responder.respond(request, pass) : pass(), init.signal);
  };

  /**
   * Responds to calls in place of the service until the test ends or the returned function is called.
   * @param call `METHOD /path`, where `*` matches any text
   */
  on(call: string, respond: Responder): () => void {
    const responder = { pattern: patternOf(call), respond };
    this.#responders.unshift(responder);
    return () => {
      this.#responders = this.#responders.filter((each) => each !== responder);
    };
  }

  /** Responds with this body. */
  answer(call: string, body: unknown): () => void {
    return this.on(call, () => Response.json(body));
  }

  /** Responds with an error status; 0 resets the connection. */
  fail(call: string, status: number): () => void {
    return this.on(call, () => {
      if (status === 0) throw new TypeError('Failed to fetch');
      return Response.json({ statusCode: status, error: 'Error', message: 'Refused' }, { status });
    });
  }

  /** Changes the body of the service's responses. */
  change<T>(call: string, change: (body: T) => unknown): () => void {
    return this.on(call, async (_, pass) => {
      const answer = await pass();
      const { status, headers } = answer;
      return Response.json(change((await answer.json()) as T), { status, headers });
    });
  }

  hold(call: string): Held {
    const waiting = new Set<() => void>();
    let isHeld = true;
    this.on(call, async (_, pass) => {
      if (isHeld) await new Promise<void>((resolve) => waiting.add(resolve));
      return pass();
    });
    return {
      count: () => waiting.size,
      release() {
        isHeld = false;
        for (const resolve of waiting) resolve();
        waiting.clear();
      },
    };
  }

  /** Calls the service as another client. @returns the body of the response */
  async call(method: string, path: string, body?: unknown, role: Account['role'] = 'installer') {
    const headers = { Authorization: `Bearer ${await this.refreshToken(role)}` };
    const token = await (await this.#serve('/auth/accesstoken', { headers })).text();
    const answer = await this.#serve(path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as unknown;
  }

  /** Returns the calls that match the pattern since the test started. */
  calls(call: string): SentRequest[] {
    const pattern = patternOf(call);
    return this.sent.filter((request) => pattern.test(request.call));
  }

  reset(): void {
    this.sent.length = 0;
    this.#responders = [];
  }

  async #serve(path: string, init: RequestInit): Promise<Response> {
    if (!this.#sandbox) throw new Error('The service is not open');
    const incoming = { socket: { remoteAddress: '127.0.0.1' } };
    const { signal: _, ...request } = init;
    const answer = this.#sandbox.app.fetch(new Request(`http://service.test${path}`, request), { incoming });
    const serving = Promise.resolve(answer).finally(() => this.#serving.delete(serving));
    this.#serving.add(serving);
    return serving;
  }
}

const patternOf = (call: string) => new RegExp(`^${call.replaceAll('*', '.*')}$`);

/** Starts a freshly seeded service, shared by all tests of a file. */
export function startTestService(): TestService {
  const service = new TestService();
  beforeAll(() => service.open());
  afterEach(() => service.reset());
  afterAll(() => service.close());
  return service;
}

function unlessAborted(answer: Response | Promise<Response>, signal?: AbortSignal | null): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    Promise.resolve(answer).then(resolve, reject);
  });
}
