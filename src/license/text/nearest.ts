import { fold } from '#lib/text/fold.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { controllerOf, type Controller } from '#license/tree.ts';

/** In characters. No serial number is longer, and comparing longer texts with a whole list would take too long. */
const MAX_LENGTH = 64;

/**
 * Returns the controllers whose nodeId or serial number is closest to the text, closest first: one is a prefix of the
 * other, or the edit distance is at most a quarter of the text's length (at least two).
 */
export function nearestControllers(
  typed: string,
  controllers: readonly Controller[],
  limit: number,
): Controller[] {
  const text = fold(typed);
  if (text === '' || text.length > MAX_LENGTH) return [];
  const maxDistance = Math.max(2, Math.floor(text.length / 4));
  return controllers
    .map((controller) => ({
      controller,
      away: Math.min(...idsOf(controller).map((id) => distanceWithin(text, fold(id), maxDistance))),
    }))
    .filter(({ away }) => away <= maxDistance)
    .sort((a, b) => a.away - b.away)
    .slice(0, limit)
    .map(({ controller }) => controller);
}

/** Returns the only controller with this nodeId or serial number, or with a site of this nodeId. Ignores case. */
export function exactController(typed: string, controllers: readonly Controller[]): Controller | null {
  const id = trimOuter(typed);
  const wanted = new Set([fold(id), fold(controllerOf(id))]);
  if (id === '') return null;
  const found = controllers.filter((controller) =>
    [...idsOf(controller), ...controller.sites.map((site) => site.nodeId)].some((each) =>
      wanted.has(fold(each)),
    ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function idsOf({ nodeId, device }: Controller): string[] {
  const serial = device.properties.info?.serialNumber;
  return serial && serial !== nodeId ? [nodeId, serial] : [nodeId];
}

function distanceWithin(text: string, id: string, reach: number): number {
  if (id.length > MAX_LENGTH) return Infinity;
  if (text.length >= 4 && id.length >= 4 && (id.startsWith(text) || text.startsWith(id))) return 1;
  return Math.abs(text.length - id.length) > reach ? Infinity : editDistance(text, id);
}

/** Returns the Levenshtein distance: insertions, deletions and replacements. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
