import type { Server } from 'node:http';
import { openApiDocument } from '#server/openapi/document.ts';
import { createCheck } from './check.ts';
import { tapServer } from './tap.ts';

const check = createCheck(openApiDocument({ kind: 'practice' }));

/**
 * Compares every exchange of a server that runs the practice service with its document.
 * @returns the differences, appended to as exchanges end
 */
export function checkServer(server: Server): string[] {
  const differences: string[] = [];
  tapServer(server, (exchange) => {
    if (/^\/(v1|auth)\//.test(exchange.url)) differences.push(...check(exchange));
  });
  return differences;
}
