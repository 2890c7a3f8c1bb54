import type { HttpRequest } from '#reference/rules/request.ts';

export interface Reply {
  status: number;
  statusText: string;
  /** Time from sending to the last byte, milliseconds. */
  ms: number;
  headers: [name: string, value: string][];
  /** JSON is indented; any other text is unchanged. */
  body: string;
}

/** A longer body is cut off, in UTF-16 units, to keep the page responsive. */
const MAX_SHOWN = 100_000;

/** @throws Error if the status is not 2xx; TypeError if the host cannot be reached */
export async function fetchDocument<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json() as Promise<T>;
}

/** @throws TypeError if the service cannot be reached or the browser blocks the request; the abort reason on abort */
export async function send({ url, ...request }: HttpRequest, signal: AbortSignal): Promise<Reply> {
  const startedAt = performance.now();
  const response = await fetch(url, { ...request, signal, credentials: 'omit', cache: 'no-store' });
  const text = await response.text();
  return {
    status: response.status,
    statusText: response.statusText,
    ms: Math.round(performance.now() - startedAt),
    headers: [...response.headers],
    body: clipped(indent(text)),
  };
}

function indent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const clipped = (text: string) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\n…` : text);
