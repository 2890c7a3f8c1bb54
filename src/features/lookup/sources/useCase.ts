import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Customer } from '#api/contract/customer.ts';
import { customerLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { serviceNow } from '#lib/serviceNow.ts';
import type { Case, CaseLicense } from '#features/lookup/rules/case.ts';
import type { LicenseConfig } from '#license/end.ts';
import { licenseRow } from '#license/licenseRow.ts';
import type { Token } from '#license/text/extract.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { FOUND, LOOKING, NOT_FOUND, outcomeOf, type Outcome } from './outcome.ts';
import { hitsOf, uniqueLicenses } from './hits.ts';
import type { CachedLists } from './useCachedLists.ts';
import { useNamedControllers, type NamedController } from './useNamedControllers.ts';

/** Maximum number of customers whose licenses are read automatically for a mail. */
const MAX_CUSTOMERS = 10;

export interface ResolvedToken {
  token: Token;
  outcome: Outcome;
}

export interface ResolvedCase extends Case {
  resolvedTokens: ResolvedToken[];
  namedCustomers: { id: string; customer: Customer | null }[];
  namedControllers: NamedController[];
  /** Customers of the case whose licenses could not be read. */
  unreadCustomers: { id: string; outcome: Outcome }[];
}

/**
 * Looks up every value named in a text: first in the loaded lists, without a request, then by the one call that can
 * return it. Keys are searched for in the licenses of the case's customers; other customers only on the user's request.
 */
export function useCase(
  tokens: readonly Token[],
  cachedLists: CachedLists,
  licenseConfig: LicenseConfig,
): ResolvedCase {
  const now = useNow();
  const { customers, lists } = cachedLists;
  const controllerResults = useNamedControllers(tokens, cachedLists);
  const namedControllers = controllerResults.flatMap(({ found }) => found ?? []);
  const customerOf = (id: string) => customers.rows?.find(({ uuid }) => uuid?.toLowerCase() === id) ?? null;

  const uuids = tokens.flatMap((token) => (token.kind === 'uuid' ? token.value.toLowerCase() : []));
  const listed = uuids.filter((id) => customerOf(id));
  const owners = namedControllers
    .flatMap(({ owners }) => owners.value ?? [])
    .flatMap(({ uuid }) => uuid ?? []);
  const ofCase = [...new Set([...listed, ...owners])].slice(0, MAX_CUSTOMERS);
  const hits = tokens.map((token) => hitsOf(token, lists));
  // A controller's list does not contain a license's customer or other links.
  const isOpen = tokens.some((token, at) => {
    const isElse =
      token.kind === 'controller' || (token.kind === 'uuid' && customerOf(token.value.toLowerCase()));
    return !isElse && !hits[at]?.some(({ list }) => list.customerId !== null);
  });
  const reads = useCustomerLists(ofCase, isOpen);
  const isReading = isReadingCase(customers, controllerResults) || reads.some(({ isFetching }) => isFetching);

  // Disabled observers keep the shown lists in the cache.
  const shown = hits.flat().flatMap(({ list }) => list.customerId ?? []);
  useCustomerLists([...new Set(shown)], false);

  // Stays true once all other lookups have finished, so that retrying one lookup does not repeat the others.
  const [isSettled, setSettled] = useState(false);
  if (!isReading && !isSettled) setSettled(true);

  // A UUID that is neither a listed customer nor a loaded license may be an unlisted customer.
  const unknown = uuids.filter(
    (id) => !customerOf(id) && !lists.some(({ licenses }) => licenses.some((each) => each.id === id)),
  );
  const others = useCustomerLists(unknown, isSettled);

  const resolvedTokens = tokens.map((token, at): ResolvedToken => ({
    token,
    outcome: outcomeOfToken(token, at),
  }));
  function outcomeOfToken(token: Token, at: number): Outcome {
    if (token.kind === 'controller')
      return controllerResults.find((each) => each.token === token)?.outcome ?? LOOKING;
    if ((hits[at]?.length ?? 0) > 0) return FOUND;
    if (token.kind !== 'uuid')
      return isReading ? LOOKING : areAllRead(cachedLists) ? NOT_FOUND : { status: 'elsewhere' };
    const id = token.value.toLowerCase();
    if (customerOf(id)) return FOUND;
    const asked = others[unknown.indexOf(id)];
    return asked?.data ? FOUND : asked ? outcomeOf(asked) : NOT_FOUND;
  }

  const unlisted = unknown.filter((_, at) => others[at]?.data);
  const namedCustomers = [...new Set([...listed, ...unlisted])].map((id) => ({
    id,
    customer: customerOf(id),
  }));
  const controllers = namedControllers.map(caseController);
  const licenses = uniqueLicenses(hits.flat()).map(({ license, list }): CaseLicense => {
    const row = licenseRow(license, serviceNow(now, list.read), licenseConfig);
    const on = controllers.filter((each) => each.licenses?.includes(license.id)).map(({ nodeId }) => nodeId);
    return { row, customerId: list.customerId, on };
  });
  const unreadCustomers = ofCase.flatMap((id, at) => {
    const read = reads[at];
    return read?.error ? [{ id, outcome: outcomeOf(read) }] : [];
  });
  return {
    resolvedTokens,
    namedCustomers,
    namedControllers,
    unreadCustomers,
    customers: namedCustomers.map(({ id }) => id),
    controllers,
    licenses,
  };
}

/** The license lists of customers, each read at most once in a session. */
function useCustomerLists(customerIds: readonly string[], enabled: boolean) {
  const client = useApiClient();
  return useQueries({
    queries: customerIds.map((id) => ({
      ...customerLicensesQuery(client, id),
      enabled,
      staleTime: Infinity,
    })),
  });
}

/** Returns whether the customers, a named controller or its owner is still being looked up. */
function isReadingCase(
  customers: CachedLists['customers'],
  controllers: ReturnType<typeof useNamedControllers>,
): boolean {
  const hasCustomers = !customers.error && (customers.rows?.length ?? 0) > 0;
  return (
    (!customers.rows && !customers.error) ||
    controllers.some(
      ({ outcome, found }) =>
        outcome.status === 'looking' || (hasCustomers && found?.owners.outcome.status === 'looking'),
    )
  );
}

const caseController = ({ nodeId, owners, licenses }: NamedController): Case['controllers'][number] => ({
  nodeId,
  owners: owners.value?.flatMap(({ uuid }) => uuid?.toLowerCase() ?? []) ?? null,
  licenses: licenses.value?.map(({ id }) => id) ?? null,
});

/** Returns whether the lists of all customers have been read, so that a value in none of them does not exist. */
function areAllRead({ customers, lists }: CachedLists): boolean {
  const read = new Set(lists.map(({ customerId }) => customerId));
  return customers.rows?.every(({ uuid }) => uuid !== undefined && read.has(uuid.toLowerCase())) ?? false;
}
