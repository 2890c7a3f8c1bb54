import { useQuery, useQueryClient } from '@tanstack/react-query';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { compareCodes } from '#lib/text/compareCodes.ts';
import { tidyKey } from '#license/key.ts';
import { nodeIdOf, nodesOfBox } from '#features/pairing/rules/controllerIndex.ts';
import { isEditable, type Pairing } from '#features/pairing/rules/pairing.ts';
import type { PairingFacts } from '#features/pairing/rules/pairingFacts.ts';

const NOT_LOADED: PairingFacts['onController'] = new Map();

/** The licenses on the controllers, sites included, of unsent rows whose license is already linked, by nodeId. */
export function useLicensesOnControllers(
  pairing: Pairing,
  index: PairingFacts['index'],
  licenses: PairingFacts['licenses'],
  isEnabled: boolean,
): PairingFacts['onController'] {
  const client = useApiClient();
  const cache = useQueryClient();
  const linkedOn = pairing.rows.filter(isEditable).flatMap(({ serial, key }) => {
    const nodeId = nodeIdOf(index, serial);
    const isLinked = Boolean(licenses.get(tidyKey(key).key)?.license.datalinks?.length);
    return nodeId !== undefined && isLinked ? nodesOfBox(index, nodeId) : [];
  });
  const queried = [...new Set(linkedOn)].sort(compareCodes);
  const { data } = useQuery({
    queryKey: ['license', 'pairing', { nodeIds: queried }],
    queryFn: async () => new Map(await Promise.all(queried.map(readController))),
    enabled: isEnabled && queried.length > 0,
    placeholderData: (previous) => previous,
    structuralSharing: false,
  });
  return data ?? NOT_LOADED;

  async function readController(nodeId: string): Promise<[string, ReadonlySet<string> | null]> {
    const answer = await cache.fetchQuery(controllerLicensesQuery(client, nodeId)).catch(() => null);
    return [nodeId, answer && new Set(answer.value.rows.map(({ id }) => id))];
  }
}
