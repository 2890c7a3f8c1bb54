import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';

/**
 * Calls a service without a token and returns the response, without following redirects. Does not use `fetch`, which
 * refuses some ports that the proxy can use.
 * @throws Node's error with its code: of the socket, TLS or the HTTP parser, or `ABORT_ERR` after `limitMs`
 */
export function askService(url: URL, method: 'GET' | 'HEAD', limitMs: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { method, agent: false, signal: AbortSignal.timeout(limitMs) };
    const request = (url.protocol === 'https:' ? https : http).request(url, options, (response) => {
      resolve(response);
      request.destroy();
    });
    // No effect after the response has started, since the promise is then already resolved.
    request.on('error', reject);
    request.end();
  });
}
