import type { IncomingMessage, ServerResponse } from 'node:http';
import { nameOf, replacement, send } from './answers.ts';
import type { Answer, Fault, WireEntry } from './types.ts';

/** Request and response, with their log entry. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly entry: WireEntry;
  /** `METHOD path` */
  readonly line: string;
  readonly isCall: boolean;
  readonly #response: ServerResponse;
  #endedHere = false;

  constructor(request: IncomingMessage, response: ServerResponse, entry: WireEntry) {
    this.request = request;
    this.entry = entry;
    this.line = `${entry.method} ${entry.path}`;
    this.isCall = /^\/(?:v1|auth)\//.test(entry.path);
    this.#response = response;
    response.on('error', () => request.socket.destroy());
    response.on('close', () => {
      if (!this.#endedHere && !response.writableFinished) entry.aborted = true;
    });
  }

  /** Sends a response, or its beginning, unless the client has disconnected. */
  answer(answer: Answer, bytes?: number): void {
    if (this.#response.destroyed) return;
    this.entry.status = answer.status;
    send(this.#response, answer, bytes);
  }

  /** Closes the connection from the server's side. */
  end(how: 'RST' | 'FIN'): void {
    this.#endedHere = true;
    if (how === 'RST') this.request.socket.resetAndDestroy();
    else this.request.socket.end();
  }
}

/**
 * Applies a fault to an exchange.
 * @param work forwards the request to the service
 */
export async function disturb(exchange: Exchange, fault: Fault, work: () => Promise<Answer>): Promise<void> {
  exchange.entry.fault = nameOf(fault);
  switch (fault.kind) {
    case 'hang':
    case 'reset':
    case 'close':
      if (fault.commit) await work();
      if (fault.kind !== 'hang') exchange.end(fault.kind === 'reset' ? 'RST' : 'FIN');
      return;
    case 'stall':
    case 'truncate': {
      const answer = await work();
      exchange.answer(answer, Math.min(fault.bytes, answer.body.length - 1));
      if (fault.kind === 'truncate') exchange.end('FIN');
      return;
    }
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return exchange.answer(await work());
    default:
      if (fault.kind === 'raw' && fault.commit) await work();
      return exchange.answer(replacement(fault));
  }
}
