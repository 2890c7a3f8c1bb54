import type { HttpRequest } from '#reference/rules/request.ts';

export interface Reply {
  status: number;
  statusText: string;
  /** From sending to the last byte, milliseconds. */
  ms: number;
  headers: [name: string, value: string][];
  /** JSON indented, any other text as it came. */
  body: string;
}

/** A longer body is shown to here, characters: no page needs more to be understood. */
const SHOWN = 100_000;

/** @throws Error where there is none at that address */
export async function fetchDocument<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json() as Promise<T>;
}

/** @throws TypeError where the service cannot be reached or the browser refuses to send */
export async function send({ url, ...request }: HttpRequest, signal: AbortSignal): Promise<Reply> {
  const began = performance.now();
  const response = await fetch(url, { ...request, signal, credentials: 'omit', cache: 'no-store' });
  const text = await response.text();
  return {
    status: response.status,
    statusText: response.statusText,
    ms: Math.round(performance.now() - began),
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

const clipped = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}\n…` : text);
