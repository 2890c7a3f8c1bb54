import type { Customer } from '#api/contract/customer.ts';
import { extractTokens, type Token } from '#license/text/extract.ts';
import { comparableSerial } from '#license/text/serial.ts';
import type { Controller } from '#license/tree.ts';
import { namedInText } from './namedInText.ts';

/** Returns the values in a mail or ticket: UUIDs, numbers and keys, and these customers and controllers by name. */
export function tokensOfText(
  text: string,
  customers: readonly Customer[] = [],
  controllers: readonly Controller[] = [],
): Token[] {
  const tokens = extractTokens(text);
  const present = new Set(
    tokens.map((token) =>
      token.kind === 'controller' ? comparableSerial(token.nodeId) : token.value.toLowerCase(),
    ),
  );
  const ofCustomers = namedInText(
    text,
    customers.flatMap(({ uuid, name }) => (uuid ? { id: uuid, name } : [])),
  ).map(({ id }): Token => ({ kind: 'uuid', value: id }));
  const ofControllers = namedInText(
    text,
    controllers.flatMap(({ nodeId, device }) =>
      device.properties.name ? { id: nodeId, name: device.properties.name } : [],
    ),
  ).map(({ id }): Token => ({ kind: 'controller', value: id, nodeId: id }));
  const named = [...ofCustomers, ...ofControllers].filter(
    (token) =>
      !present.has(token.kind === 'controller' ? comparableSerial(token.nodeId) : token.value.toLowerCase()),
  );
  return [...tokens, ...named];
}
