import { fold } from '#lib/text/fold.ts';
import type { Controller } from '#license/tree.ts';
import { editDistance } from './editDistance.ts';
import { comparableSerial, spellingFaults, type SpellingFault } from './serial.ts';

/** A similar controller, with the reason. `part`: one number starts or ends with the other. */
export interface NearController {
  controller: Controller;
  why: 'typo' | 'part' | 'ending';
  /** Wrong, missing or additional characters; 0 for a part. */
  typos: number;
}

/** Result of resolving a text to a controller. */
export type ControllerAnswer =
  /** `faults`: differences from the number on the label. */
  | { kind: 'found'; controller: Controller; faults: SpellingFault[] }
  /** No controller has this number, or several do. */
  | { kind: 'near'; near: NearController[] };

/** In characters. No serial number is longer, and comparing longer texts with a whole list would take too long. */
const MAX_LENGTH = 64;
const MAX_NEAR = 5;
/** Minimum length of a part; shorter parts match too many numbers. */
const MIN_PART = 4;

type Index = ReadonlyMap<string, readonly Controller[]>;
const indexes = new WeakMap<readonly Controller[], Index>();

/** Returns the controllers by comparable nodeId and serial number, and by the nodeIds of their sites. */
function indexOf(controllers: readonly Controller[]): Index {
  const present = indexes.get(controllers);
  if (present) return present;
  const index = new Map<string, Controller[]>();
  for (const controller of controllers) {
    const own = [...idsOf(controller), ...controller.sites.map(({ nodeId }) => nodeId)];
    for (const id of new Set(own.map(comparableSerial)))
      index.set(id, [...(index.get(id) ?? []), controller]);
  }
  indexes.set(controllers, index);
  return index;
}

/**
 * Resolves a typed, pasted or scanned text to a controller: nodeId or serial number of the controller or of a site, in
 * any case, with gaps, in full-width characters or with letters of another alphabet.
 */
export function resolveController(text: string, controllers: readonly Controller[]): ControllerAnswer {
  const wanted = comparableSerial(text);
  if (wanted === '' || wanted.length > MAX_LENGTH) return { kind: 'near', near: [] };
  const same = indexOf(controllers).get(wanted) ?? [];
  // NodeIds take precedence, since two controllers may have the same serial number.
  const byNodeId = same.filter(({ nodeId }) => comparableSerial(nodeId) === wanted);
  const [only, ...others] = byNodeId.length === 1 ? byNodeId : same;
  if (only && others.length === 0) {
    const id = idsOf(only).find((each) => comparableSerial(each) === wanted) ?? only.nodeId;
    return { kind: 'found', controller: only, faults: spellingFaults(text, id) };
  }
  return { kind: 'near', near: same.length > 0 ? same.map(asPart) : nearest(wanted, controllers) };
}

/** Returns the controller that the text identifies, or null. */
export function exactController(text: string, controllers: readonly Controller[]): Controller | null {
  const answer = resolveController(text, controllers);
  return answer.kind === 'found' ? answer.controller : null;
}

/** A controller that the user may mean. `same`: the text identifies the controller, in whatever spelling. */
export interface SuggestedController extends Omit<NearController, 'why'> {
  why: NearController['why'] | 'same';
}

/** Returns the controllers to suggest for a text that is no nodeId as written, likeliest first. */
export function suggestControllers(
  text: string,
  controllers: readonly Controller[],
): readonly SuggestedController[] {
  const answer = resolveController(text, controllers);
  return answer.kind === 'near' ? answer.near : [{ controller: answer.controller, why: 'same', typos: 0 }];
}

const asPart = (controller: Controller): NearController => ({ controller, why: 'part', typos: 0 });

/** Returns the controllers whose edit distance is at most a quarter of the text's length (at least two). */
function nearest(wanted: string, controllers: readonly Controller[]): NearController[] {
  const reach = Math.max(2, Math.floor(wanted.length / 4));
  const near = controllers.flatMap((controller): NearController[] => {
    const ids = idsOf(controller)
      .map(comparableSerial)
      .filter((id) => id.length <= MAX_LENGTH);
    const isLong = (text: string) => text.length >= MIN_PART;
    const begins = ids.some(
      (id) => isLong(id) && isLong(wanted) && (id.startsWith(wanted) || wanted.startsWith(id)),
    );
    if (begins) return [asPart(controller)];
    if (isLong(wanted) && ids.some((id) => isLong(id) && (id.endsWith(wanted) || wanted.endsWith(id))))
      return [{ controller, why: 'ending', typos: 0 }];
    const typos = Math.min(
      ...ids.map((id) => (Math.abs(id.length - wanted.length) > reach ? Infinity : editDistance(wanted, id))),
    );
    return typos <= reach ? [{ controller, why: 'typo', typos }] : [];
  });
  const rank = ({ why, typos }: NearController) => (why === 'typo' ? typos : 1);
  return near.sort((a, b) => rank(a) - rank(b)).slice(0, MAX_NEAR);
}

function idsOf({ nodeId, device }: Controller): string[] {
  const serial = device.properties.info?.serialNumber;
  return serial && fold(serial) !== fold(nodeId) ? [nodeId, serial] : [nodeId];
}
