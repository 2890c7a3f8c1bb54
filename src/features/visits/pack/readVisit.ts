import { isProblem } from '#http/problem.ts';
import { controllerLicensesQuery, readControllerLicenses } from '#api/licenses.ts';
import type { SessionApi } from '#api/sessionApi.ts';
import type { SessionOwner } from '#vault/sessionVault.ts';
import { withoutKeys } from './keys.ts';
import type { DatedPart, Part } from './part.ts';
import { survey, type Survey } from './survey.ts';
import { missingNodes, type Visit } from './visit.ts';
import { keptVisits, removeOldParts, saveParts, saveVisit } from './visitStore.ts';

/** Fewer than the slots of the scheduler, so that the page behind can read as well. */
const PARALLEL = 3;

/** Bytes of the licenses of one controller, from the sandbox's: a license has about 400, and a seal 28. */
const BYTES_PER_NODE = 900;

/** Returns the size of a visit on the device, in bytes, before the licenses of its controllers are read. */
export function estimateBytes({ parts, nodes }: Survey): number {
  const listed = parts.map(({ part }) => JSON.stringify(withoutKeys(part, new Set())).length);
  return listed.reduce((sum, length) => sum + length, 0) + nodes.length * BYTES_PER_NODE;
}

/** Returns the visit as the survey found it. */
export function surveyedVisit(
  visit: Omit<Visit, 'v' | 'nodes' | 'licenses' | 'controllers'>,
  { nodes, licenses, controllers }: Survey,
): Visit {
  return { ...visit, v: 1, nodes, licenses, controllers };
}

/** Stores the lists of a visit. What is left is read by `continueVisit`. @throws VaultProblem */
export async function beginVisit(owner: SessionOwner, visit: Visit, { parts }: Survey): Promise<void> {
  await saveVisit(owner, visit);
  await saveParts(owner, visit, parts.map(keepingKeys(visit)));
}

/** Reads the lists of a visit again, and begins a new round. @throws Problem, VaultProblem or AbortError */
export async function refreshVisit(
  owner: SessionOwner,
  api: SessionApi,
  visit: Visit,
  signal: AbortSignal,
): Promise<Visit> {
  const round = Date.now();
  const found = await survey(api, visit, signal);
  // A controller that is not visible any more stays in the scope of the visit.
  const fresh = { ...surveyedVisit({ ...visit, round }, found), controllers: visit.controllers };
  await beginVisit(owner, fresh, found);
  return fresh;
}

/**
 * Reads the licenses of the controllers that are missing, and stores each at once.
 * @returns the nodes that could not be read
 * @throws Problem if no service can be reached; VaultProblem; AbortError when paused
 */
export async function continueVisit(
  owner: SessionOwner,
  api: SessionApi,
  visit: Visit,
  signal: AbortSignal,
): Promise<string[]> {
  const kept = (await keptVisits(owner)).find((each) => each.visit.id === visit.id);
  const waiting = kept ? missingNodes(kept) : [];
  const failed: string[] = [];
  const readNext = async () => {
    for (let nodeId = waiting.shift(); nodeId !== undefined; nodeId = waiting.shift()) {
      const dated = await readNode(api, nodeId, signal);
      if (dated) await saveParts(owner, visit, [keepingKeys(visit)(dated)]);
      else failed.push(nodeId);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, readNext));
  if (failed.length === 0) await removeOldParts(owner, visit);
  return failed;
}

/** Returns null if the service answers without the list. */
async function readNode(
  { client, queryClient }: SessionApi,
  nodeId: string,
  signal: AbortSignal,
): Promise<DatedPart | null> {
  signal.throwIfAborted();
  try {
    const list = await readControllerLicenses(client, nodeId, signal);
    queryClient.setQueryData(controllerLicensesQuery(client, nodeId).queryKey, list);
    const part: Part = { kind: 'nodeLicenses', nodeId, list };
    return { part, at: Date.now() };
  } catch (error) {
    if (isProblem(error, 'forbidden', 'notFound', 'badRequest', 'unreadable', 'server')) return null;
    throw error;
  }
}

const keepingKeys =
  ({ keys }: Visit) =>
  ({ part, at }: DatedPart): DatedPart => ({ part: withoutKeys(part, new Set(keys)), at });
