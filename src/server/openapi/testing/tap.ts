import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Request and response as sent over the wire. Header names are in lower case. */
export interface Exchange {
  method: string;
  /** Path with query. */
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Calls `onExchange` for every completed exchange of a server. Aborted exchanges are skipped. */
export function tapServer(server: Server, onExchange: (exchange: Exchange) => void): void {
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const sent = requestBody(request);
    const answered = answerOf(response);
    response.once('finish', () => {
      const headers = texts({ ...response.getHeaders(), ...answered.headers });
      onExchange({
        method: request.method ?? '',
        url: request.url ?? '',
        requestHeaders: texts(request.headers),
        requestBody: Buffer.concat(sent).toString(),
        status: response.statusCode,
        headers,
        body: decode(Buffer.concat(answered.chunks), headers['content-encoding']).toString(),
      });
    });
  });
}

function decode(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

// A `data` listener would start the stream before the service reads it.
function requestBody(request: IncomingMessage): Buffer[] {
  const chunks: Buffer[] = [];
  const push = request.push.bind(request);
  request.push = (chunk: unknown, ...rest) => {
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    return push(chunk, ...rest);
  };
  return chunks;
}

function answerOf(response: ServerResponse): { headers: OutgoingHttpHeaders; chunks: Buffer[] } {
  const answer = { headers: {} as OutgoingHttpHeaders, chunks: [] as Buffer[] };
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) answer.chunks.push(Buffer.from(chunk));
  };
  const { writeHead, write, end } = response;
  Object.assign(response, {
    writeHead(...all: unknown[]) {
      // Headers passed to `writeHead` are not returned by `getHeaders`.
      Object.assign(
        answer.headers,
        all.findLast((one) => typeof one === 'object'),
      );
      return Reflect.apply(writeHead, response, all);
    },
    write(chunk: unknown, ...rest: unknown[]) {
      keep(chunk);
      return Reflect.apply(write, response, [chunk, ...rest]);
    },
    end(chunk: unknown, ...rest: unknown[]) {
      keep(chunk);
      return Reflect.apply(end, response, [chunk, ...rest]);
    },
  });
  return answer;
}

function texts(headers: OutgoingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
}
