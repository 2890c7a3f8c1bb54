import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { routePattern } from './routePattern.ts';

/** One request, without anything that says who asked for what. */
export interface RequestRecord {
  /** When it began, ISO 8601. */
  time: string;
  method: string;
  /** The pattern of its path, such as `/v1/license/controller/:nodeId`. */
  route: string;
  /** 499 where the client was gone before anything was sent. */
  status: number;
  /** From its headers to the end of the response, milliseconds. */
  ms: number;
  /** Sent to the client, headers included. */
  bytes: number;
  requestId: string;
  /** The connection ended before the response did. */
  cut?: true;
}

/** The statuses of a client that closed its connection, as nginx has it. */
const CLIENT_CLOSED = 499;

const ids = new WeakMap<IncomingMessage, string>();

/** The id that a request has from its first moment on: in the log, at the upstream and in the response. */
export function requestIdOf(request: IncomingMessage): string {
  const id = ids.get(request) ?? randomUUID();
  ids.set(request, id);
  return id;
}

/** Calls `record` once the response has ended, in whichever way. */
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
