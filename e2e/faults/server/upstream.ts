import http, { type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Answer } from './types.ts';

// Hop-by-hop headers. `Content-Length` is set again when the response is sent. Faults change plain bodies, so the host
// must not encode them.
const OF_THE_CONNECTION =
  /^(accept-encoding|connection|keep-alive|transfer-encoding|content-length|te|trailer|upgrade)$/i;

/** Client of the host. Sends each request exactly once. */
export class Upstream {
  readonly #agent = new http.Agent({ keepAlive: true });
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  async ask(incoming: IncomingMessage, body: Buffer): Promise<Answer> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const framing = body.length > 0 ? ['Content-Length', String(body.length)] : [];
      http
        .request({
          agent: this.#agent,
          host: '127.0.0.1',
          port: this.#port,
          method: incoming.method,
          path: incoming.url,
          headers: [...passedOn(incoming.rawHeaders), ...framing],
        })
        .once('response', resolve)
        .once('error', reject)
        .end(body);
    });
    return {
      status: answer.statusCode ?? 502,
      headers: passedOn(answer.rawHeaders),
      body: await buffer(answer),
    };
  }

  close(): void {
    this.#agent.destroy();
  }
}

function passedOn(raw: string[]): string[] {
  return raw.filter((_, index) => !OF_THE_CONNECTION.test(raw[index - (index % 2)] ?? ''));
}
