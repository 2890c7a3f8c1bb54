import type { OpenAPIV3_1 } from 'openapi-types';
import { answerFaults } from './answer.ts';
import { matching, operationsOf } from './operations.ts';
import { requestFaults } from './request.ts';
import type { Exchange } from './tap.ts';
import { createValidate } from './validate.ts';

/** Returns the differences between an exchange and the document, one line each. */
export type Check = (exchange: Exchange) => string[];

/** Statuses of what is refused before the service looks for a route. */
const BEFORE_ROUTING = [400, 413, 429];

/**
 * A request that the service accepts has to be as documented, and so has every answer. A path or a method that is not
 * documented has to be refused as unknown.
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
    // A browser’s question whether another origin may call is answered before any route.
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
