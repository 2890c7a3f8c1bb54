import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { routePattern } from './routePattern.ts';

/** Log entry of a request. Contains neither ids nor any other personal data. */
export interface RequestRecord {
  /** Start of the request, ISO 8601. */
  time: string;
  method: string;
  /** Pattern of the path, such as `/v1/license/controller/:nodeId`. */
  route: string;
  /** 499 if the client closed the connection before the response started. */
  status: number;
  /** Duration from the request's headers to the end of the response, milliseconds. */
  ms: number;
  /** Bytes sent to the client, including headers. */
  bytes: number;
  requestId: string;
  /** Set if the connection was closed before the response was complete. */
  cut?: true;
}

/** Status logged when the client closed the connection before the response started (as in nginx). */
const CLIENT_CLOSED = 499;

const ids = new WeakMap<IncomingMessage, string>();

/** Returns the request id, assigned on first use; logged, sent upstream and returned in the response. */
export function requestIdOf(request: IncomingMessage): string {
  const id = ids.get(request) ?? randomUUID();
  ids.set(request, id);
  return id;
}

/** Calls `record` when the response has ended, completely or not. */
export function observe(
  request: IncomingMessage,
  response: ServerResponse,
  record: (entry: RequestRecord) => void,
): void {
  const { socket } = request;
  const begun = performance.now();
  const time = new Date().toISOString();
  const sentBefore = socket.bytesWritten;
  response.once('close', () => {
    record({
      time,
      method: request.method ?? '',
      route: routePattern(request.url ?? ''),
      status: response.headersSent ? response.statusCode : CLIENT_CLOSED,
      ms: Math.round((performance.now() - begun) * 10) / 10,
      bytes: socket.bytesWritten - sentBefore,
      requestId: requestIdOf(request),
      ...(!response.writableFinished && { cut: true }),
    });
  });
}
