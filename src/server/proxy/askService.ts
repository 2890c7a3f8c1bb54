import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';

/**
 * The head of what a service answers, without a token; redirects are not followed. Not by fetch, which refuses some
 * ports that the proxy reaches.
 * @throws the error of Node, with its code: of the socket, of TLS, of the HTTP parser, or `ABORT_ERR` after `limitMs`
 */
export function askService(url: URL, method: 'GET' | 'HEAD', limitMs: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { method, agent: false, signal: AbortSignal.timeout(limitMs) };
    const request = (url.protocol === 'https:' ? https : http).request(url, options, (response) => {
      resolve(response);
      request.destroy();
    });
    // A response that breaks off has been resolved with before.
    request.on('error', reject);
    request.end();
  });
}
