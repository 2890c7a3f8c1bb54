import type { OpenAPIV3_1 } from 'openapi-types';
import { answerFaults } from './answer.ts';
import { matching, operationsOf } from './operations.ts';
import { requestFaults } from './request.ts';
import type { Exchange } from './tap.ts';
import { createValidate } from './validate.ts';

/** Returns the differences between an exchange and the document, one line each. */
export type Check = (exchange: Exchange) => string[];

/** Statuses of requests that are refused before routing. */
const BEFORE_ROUTING = [400, 413, 429];

/**
 * Returns a check of exchanges. Every response must be as documented, and so must every request that the service
 * accepts. An undocumented path or method must be refused.
 */
export function createCheck(document: OpenAPIV3_1.Document): Check {
  const validate = createValidate(document);
  const operations = operationsOf(document);

  return (exchange) => {
    const { method, url, status, headers } = exchange;
    const found = matching(operations, new URL(url, 'http://host').pathname);
    const asked = method === 'HEAD' ? 'get' : method.toLowerCase();
    const match = found.find(({ operation }) => operation.method === asked);
    const differences = (lines: string[]) => lines.map((line) => `${method} ${url} ${status}: ${line}`);
    if (match) {
      const { operation, values } = match;
      const request = status < 300 ? requestFaults(operation, values, exchange, validate) : [];
      return differences([
        ...request.map((line) => `accepted, and not as documented: ${line}`),
        ...answerFaults(operation, exchange, validate),
      ]);
    }
    // CORS preflight requests are answered before routing.
    if (method === 'OPTIONS' && status === 204) return [];
    if (BEFORE_ROUTING.includes(status)) return [];
    if (found.length === 0) return status === 404 ? [] : differences(['no such path is documented']);
    if (status !== 405) return differences(['no such method is documented']);
    const allow = found
      .map(({ operation }) => operation.method.toUpperCase())
      .sort()
      .join(', ');
    return headers.allow === allow ? [] : differences([`Allow is ${headers.allow}, documented ${allow}`]);
  };
}
