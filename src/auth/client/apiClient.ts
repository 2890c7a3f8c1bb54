import type { RequestPath } from '#http/path.ts';
import type { RowsRequest } from '#http/rows/rowStream.ts';

export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT';
  path: RequestPath;
  /** An array repeats the parameter; `undefined` omits it. */
  query?: Record<string, string | readonly string[] | undefined>;
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /**
   * A read is retried after network faults and 5xx, and is aborted by `signal` or by the end of the session.
   * A write is sent once and is never aborted in flight: only its time limit ends it. `signal` cancels a write only
   * while it is queued, for example during a pause.
   * `POST /v1/device/query` is a read.
   */
  kind: 'read' | 'write';
  /** Set when the response is a list that may be long. */
  rows?: RowsRequest;
  signal?: AbortSignal;
}

export interface ApiAnswer {
  status: number;
  /** Parsed JSON, or null when the response has no body. */
  body: unknown;
  /**
   * When the response was complete, in epoch milliseconds: by the service's `Date` header if readable, else by the
   * device's clock.
   */
  serverTime: number;
}

/** An API client that can send a read before the code that needs the answer has arrived. */
export interface SessionClient extends ApiClient {
  /**
   * Sends a read. The first `call` of an equal request takes over the running read and its outcome.
   * @param rows the member of the answer that holds its rows, if the answer is a list that may be long
   */
  readEarly(request: ApiRequest, rows?: string): void;
}

/** The API client of one session, used by the modules in src/api. */
export interface ApiClient {
  /** The random id of the session; every sign-in creates a new one. */
  readonly sid: string;
  /** @throws Problem, or AbortError if `signal` aborted the call */
  call(request: ApiRequest): Promise<ApiAnswer>;
}
