import { ACCOUNTS } from '#server/sandbox/accounts.ts';

export interface ApiResponse {
  status: number;
  headers: Headers;
  text: string;
  /** Parsed body; null if it is not JSON. */
  json: unknown;
}

export interface Call {
  token?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent verbatim. */
  raw?: string;
  headers?: Record<string, string>;
}

export interface ApiClient {
  (method: string, path: string, call?: Call): Promise<ApiResponse>;
  /** Returns a refresh token. */
  login(username: string, password?: string): Promise<string>;
  /** Returns an access token. */
  signIn(role: 'installer' | 'support' | 'viewer'): Promise<string>;
}

export function createApiClient(url: string): ApiClient {
  async function call(
    method: string,
    path: string,
    { token, body, raw, headers }: Call = {},
  ): Promise<ApiResponse> {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(url + path, {
      method,
      body: text,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
    });
    return answer(response);
  }
  async function login(username: string, password = 'sandbox'): Promise<string> {
    return expectText(await call('POST', '/auth/login', { body: { username, password } }));
  }
  async function signIn(role: string): Promise<string> {
    const username = ACCOUNTS.find((account) => account.role === role)?.username ?? '';
    return expectText(await call('GET', '/auth/accesstoken', { token: await login(username) }));
  }
  return Object.assign(call, { login, signIn });
}

async function answer(response: Response): Promise<ApiResponse> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

function expectText({ status, text }: ApiResponse): string {
  if (status !== 200) throw new Error(`${status}: ${text}`);
  return text;
}
