import { controllerOf } from '#license/nodeId.ts';
import { extractTokens } from '#license/text/extract.ts';

/** What a pasted text names. */
export interface Named {
  /** UUIDs, in lower case. */
  customers: string[];
  /** NodeIds of controllers. */
  controllers: string[];
}

/** Returns what a chosen customer, by UUID, and a text name together. */
export function scopeOf(customer: string | null, text: string): Named {
  const { customers, controllers } = namedIn(text);
  const chosen = customer === null ? [] : [customer.toLowerCase()];
  return { customers: [...new Set([...chosen, ...customers])], controllers };
}

/** Returns the controllers and customers in a text: a list of serial numbers, or a whole mail. */
function namedIn(text: string): Named {
  const customers = new Set<string>();
  const controllers = new Set<string>();
  for (const token of extractTokens(text)) {
    if (token.kind === 'uuid') customers.add(token.value.toLowerCase());
    if (token.kind === 'controller') controllers.add(controllerOf(token.nodeId));
  }
  return { customers: [...customers], controllers: [...controllers] };
}
