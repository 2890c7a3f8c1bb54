import { controllerOf } from '#license/nodeId.ts';
import { extractTokens } from '#license/text/extract.ts';

/** What a pasted text names. */
export interface Named {
  /** UUIDs, in lower case. */
  customers: string[];
  /** NodeIds of controllers. */
  controllers: string[];
}

/** Returns the controllers and customers in a text: a list of serial numbers, or a whole mail. */
export function namedIn(text: string): Named {
  const customers = new Set<string>();
  const controllers = new Set<string>();
  for (const token of extractTokens(text)) {
    if (token.kind === 'uuid') customers.add(token.value.toLowerCase());
    if (token.kind === 'controller') controllers.add(controllerOf(token.nodeId));
  }
  return { customers: [...customers], controllers: [...controllers] };
}
