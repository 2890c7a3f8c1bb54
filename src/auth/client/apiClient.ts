import type { RequestPath } from '#http/path.ts';
import type { RowsRequest } from '#http/rows/rowStream.ts';

export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT';
  path: RequestPath;
  /** A repeated parameter is an array. Absent values are not sent. */
  query?: Record<string, string | readonly string[] | undefined>;
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /**
   * Reads are repeated after network faults and 5xx, and abort with `signal` or with the session.
   * Writes are sent once, are never aborted, and end only by their own time limit; `signal` takes one back only while
   * it waits to be sent, as during a pause.
   * `POST /v1/device/query` is a read.
   */
  kind: 'read' | 'write';
  /** The answer is a list that may be long. */
  rows?: RowsRequest;
  signal?: AbortSignal;
}

export interface ApiAnswer {
  status: number;
  /** Parsed JSON; null where there was no body. */
  body: unknown;
  /** When the answer was complete by the service's clock (`Date` header), else by ours. Epoch milliseconds. */
  serverTime: number;
}

/** What the api modules call: one session's way to the API. */
export interface ApiClient {
  /** The session's random id; it changes with every sign-in. */
  readonly sid: string;
  /** @throws Problem, or AbortError where `signal` aborted the call. */
  call(request: ApiRequest): Promise<ApiAnswer>;
}
