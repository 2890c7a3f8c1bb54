import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { nameOf, refusal, replacement, send } from './answers.ts';
import { bearerOf, type Ledger } from './ledger.ts';
import { Rules } from './rules.ts';
import type { Answer, Fault, WireEntry } from './types.ts';
import type { Upstream } from './upstream.ts';

const TEN_DAYS_MS = 10 * 24 * 60 * 60_000;
const CACHING = /^(cache-control|expires|pragma|etag|last-modified)$/i;

/** What stands between the browser and the host: it logs each request and does to it what a test asked for. */
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

  /** @param now the service's clock */
  constructor(upstream: Upstream, ledger: Ledger, now: () => number) {
    this.#upstream = upstream;
    this.ledger = ledger;
    this.#now = now;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    // A test decides when a connection ends, and a request may be kept for as long as it likes.
    Object.assign(this.#server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
    this.#server.on('connection', (socket: Socket) => this.#accept(socket));
    this.#server.on('clientError', (_, socket) => socket.destroy());
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  /** @param until epoch milliseconds; 0 takes connections again */
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
    response.on('close', () => {
      if (entry.status === null && entry.fault === null) entry.aborted = true;
    });
    response.on('error', () => socket.destroy());
    let body: Buffer;
    try {
      body = await buffer(request);
    } catch {
      entry.aborted = true;
      return;
    }
    entry.body = body.length > 0 ? body.toString() : null;
    const line = `${method} ${path}`;
    await this.rules.pass(line, false);
    const fault = this.rules.take(line);
    if (fault) {
      entry.fault = nameOf(fault);
      return this.#disturb(fault, entry, request, body, response);
    }
    const refused = this.#refusal(path, token);
    if (refused) entry.fault = refused.fault;
    const answer = refused?.answer ?? (await this.#ask(request, body));
    await this.rules.pass(line, true);
    this.#send(response, entry, answer);
  }

  /** What the service would refuse by itself, had the test not to ask for it. */
  #refusal(path: string, token: string | null): { answer: Answer; fault: string } | null {
    if (!/^\/(?:v1|auth)\//.test(path)) return null;
    if (this.limited && Date.now() < this.limited.until) {
      this.limitedHits += 1;
      const { retryAfterS } = this.limited;
      const headers: Record<string, string> =
        retryAfterS === null ? {} : { 'Retry-After': String(retryAfterS) };
      const extra = typeof retryAfterS === 'number' ? { retryAfter: retryAfterS } : {};
      return {
        answer: refusal(429, 'Too many requests from this address', extra, headers),
        fault: 'limited',
      };
    }
    if (token === null || !this.ledger.isRefused(token)) return null;
    return { answer: refusal(401, 'Failed to verify token'), fault: 'token refused' };
  }

  async #disturb(
    fault: Fault,
    entry: WireEntry,
    request: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): Promise<void> {
    if (fault.kind === 'delay') await sleep(fault.ms);
    const works =
      fault.kind === 'delay' ||
      fault.kind === 'stall' ||
      fault.kind === 'truncate' ||
      ('commit' in fault && fault.commit === true);
    const answer = works ? await this.#ask(request, body) : null;
    if (works) await this.rules.pass(`${entry.method} ${entry.path}`, true);
    switch (fault.kind) {
      case 'hang':
        return;
      case 'reset':
        request.socket.resetAndDestroy();
        return;
      case 'close':
        request.socket.end();
        return;
      case 'stall':
      case 'truncate':
        if (!answer) return;
        entry.status = answer.status;
        send(response, this.#dated(answer), Math.min(fault.bytes, answer.body.length - 1));
        if (fault.kind === 'truncate') request.socket.end();
        return;
      default: {
        const given = replacement(fault) ?? answer;
        if (given) this.#send(response, entry, given);
      }
    }
  }

  #send(response: ServerResponse, entry: WireEntry, answer: Answer): void {
    if (response.destroyed || entry.aborted) return;
    entry.status = answer.status;
    const old = this.oldLastModified && entry.method === 'GET' && /^\/(?:v1|auth)\//.test(entry.path);
    send(response, this.#dated(old ? this.#cacheable(answer) : answer));
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

  #dated(answer: Answer): Answer {
    if (answer.headers.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'date')) return answer;
    return { ...answer, headers: [...answer.headers, 'Date', new Date(this.#now()).toUTCString()] };
  }

  #cacheable(answer: Answer): Answer {
    const kept = answer.headers.filter((_, index, all) => !CACHING.test(all[index - (index % 2)] ?? ''));
    const modified = new Date(this.#now() - TEN_DAYS_MS).toUTCString();
    return { ...answer, headers: [...kept, 'Last-Modified', modified] };
  }
}
