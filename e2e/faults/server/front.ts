import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { cacheable, limit, refusal } from './answers.ts';
import { disturb, Exchange } from './exchange.ts';
import { bearerOf, type Ledger } from './ledger.ts';
import { Rules } from './rules.ts';
import type { Answer, WireEntry } from './types.ts';
import type { Upstream } from './upstream.ts';

const TEN_DAYS_MS = 10 * 24 * 60 * 60_000;

/** Proxy between the browser and the host that logs each request and applies the faults requested by a test. */
export class Front {
  readonly wire: WireEntry[] = [];
  readonly refused: number[] = [];
  readonly rules = new Rules();
  readonly ledger: Ledger;
  rotates = false;
  oldLastModified = false;
  limited: { retryAfterS: number | string | null; until: number } | null = null;
  limitedHits = 0;
  readonly #upstream: Upstream;
  readonly #now: () => number;
  readonly #server: Server;
  readonly #sockets = new Map<Socket, number>();
  #connections = 0;
  #refusesUntil = 0;

  /** @param now clock of the service, epoch milliseconds */
  constructor(upstream: Upstream, ledger: Ledger, now: () => number) {
    this.#upstream = upstream;
    this.ledger = ledger;
    this.#now = now;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    // No time limits: tests decide when a connection ends and how long a request is held.
    Object.assign(this.#server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
    this.#server.on('connection', (socket: Socket) => this.#accept(socket));
    this.#server.on('clientError', (_, socket) => socket.destroy());
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  /** Refuses connections. @param until epoch milliseconds; 0 accepts connections again */
  refuse(until: number): void {
    this.#refusesUntil = until;
    if (until > Date.now()) for (const socket of this.#sockets.keys()) socket.resetAndDestroy();
  }

  close(): Promise<void> {
    for (const socket of this.#sockets.keys()) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #accept(socket: Socket): void {
    if (Date.now() < this.#refusesUntil) {
      this.refused.push(Date.now());
      socket.resetAndDestroy();
      return;
    }
    this.#sockets.set(socket, (this.#connections += 1));
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = this.#log(request, response);
    const { entry, line } = exchange;
    try {
      const body = await buffer(request);
      entry.body = body.length > 0 ? body.toString() : null;
      await this.rules.pass(line, false);
      const work = async () => {
        const answer = await this.#ask(request, body);
        await this.rules.pass(line, true);
        return this.#withDates(exchange, answer);
      };
      const fault = this.rules.take(line);
      if (fault) return await disturb(exchange, fault, work);
      const refused = this.#refusal(exchange);
      exchange.answer(refused ? this.#withDates(exchange, refused) : await work());
    } catch {
      // The client disconnected during its request, or the host was closed.
      entry.aborted = true;
      request.socket.destroy();
    }
  }

  #log(request: IncomingMessage, response: ServerResponse): Exchange {
    const { method = '', url: path = '', socket, headers } = request;
    const token = bearerOf(headers.authorization);
    const entry: WireEntry = {
      at: Date.now(),
      method,
      path,
      bearer: token === null ? null : this.ledger.describe(token),
      connection: this.#sockets.get(socket) ?? 0,
      status: null,
      fault: null,
      body: null,
      precondition: headers['if-unmodified-since'] ?? null,
      aborted: false,
    };
    this.wire.push(entry);
    return new Exchange(request, response, entry);
  }

  /** Returns the 429 or 401 that a test has requested for this call; null if there is none. */
  #refusal({ entry, isCall, request }: Exchange): Answer | null {
    if (!isCall) return null;
    if (this.limited && Date.now() < this.limited.until) {
      entry.fault = 'limited';
      this.limitedHits += 1;
      return limit(this.limited.retryAfterS);
    }
    const token = bearerOf(request.headers.authorization);
    if (token === null || !this.ledger.isRefused(token)) return null;
    entry.fault = 'token refused';
    return refusal(401, 'Failed to verify token');
  }

  async #ask(request: IncomingMessage, body: Buffer): Promise<Answer> {
    const answer = await this.#upstream.ask(request, body);
    const { method, url = '' } = request;
    if (answer.status !== 200 || !url.startsWith('/auth/')) return answer;
    const token = answer.body.toString();
    if (`${method} ${url}` === 'GET /auth/accesstoken') this.ledger.issued('access', token);
    else this.ledger.issued('refresh', token);
    if (this.rotates && url === '/auth/refreshtoken') {
      this.ledger.refuse(bearerOf(request.headers.authorization) ?? '');
    }
    return answer;
  }

  /** Returns the response with a `Date`, and with an old `Last-Modified` if the test requested it. */
  #withDates({ isCall, entry }: Exchange, answer: Answer): Answer {
    const old = this.oldLastModified && isCall && entry.method === 'GET';
    const { headers } = old ? cacheable(answer, this.#now() - TEN_DAYS_MS) : answer;
    const dated = headers.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'date');
    return {
      ...answer,
      headers: dated ? headers : [...headers, 'Date', new Date(this.#now()).toUTCString()],
    };
  }
}
