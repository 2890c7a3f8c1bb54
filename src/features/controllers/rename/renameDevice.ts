import type { Device } from '#api/contract/device.ts';
import { isProblem } from '#http/problem.ts';
import { isGuarded, type Guarded } from '#features/controllers/values/rights.ts';

export interface RenamePorts {
  /** The guarded PUT, sent once. Answers with the device as the service then has it. */
  write: (base: Guarded, name: string) => Promise<Device>;
  /** The device as it is now, or null where it is not visible any more. */
  read: () => Promise<Device | null>;
}

/**
 * - `saved`: the service has the name
 * - `conflict`: it has another one, and `device` is how it stands now
 * - `notSaved`: nothing was changed, and why
 * - `unknown`: it could not be told; `error` is what stood in the way, null where the service contradicts itself,
 *   and `failure` what to hand to {@link checkRename} to look again
 */
export type RenameOutcome =
  | { kind: 'saved'; device: Device }
  | { kind: 'conflict'; device: Guarded }
  | { kind: 'notSaved'; error: unknown }
  | { kind: 'unknown'; error: unknown; failure: unknown };

/**
 * Gives a device a name and finds out what came of it. A browser repeats a PUT by itself when the connection drops,
 * and then sees only the refusal of the second one: so after every answer the device is read again, and what it says
 * counts. Trying again with the same `base` is always safe: had the first try landed, its `lastUpdate` has moved on.
 * @param base the device as it was read before the person typed
 */
export async function renameDevice(ports: RenamePorts, base: Guarded, name: string): Promise<RenameOutcome> {
  let answered: Device;
  try {
    answered = await ports.write(base, name);
  } catch (failure) {
    return checkRename(ports, base, name, failure);
  }
  const outcome = await checkRename(ports, base, name, null);
  // What was accepted is saved, also where it cannot be read again.
  return outcome.kind === 'unknown' && outcome.error ? { kind: 'saved', device: answered } : outcome;
}

/**
 * Reads what came of a name that was sent before.
 * @param failure why the sending failed; null where the service had accepted it
 */
export async function checkRename(
  ports: Pick<RenamePorts, 'read'>,
  base: Guarded,
  name: string,
  failure: unknown,
): Promise<RenameOutcome> {
  // The second of two requests is refused with a conflict, never with one of these.
  const refused = isProblem(failure, 'badRequest', 'forbidden', 'notFound');
  let device: Device | null;
  try {
    device = await ports.read();
  } catch (error) {
    return refused ? { kind: 'notSaved', error: failure } : { kind: 'unknown', error, failure };
  }
  if (device?.properties.name === name) return { kind: 'saved', device };
  if (refused) return { kind: 'notSaved', error: failure };
  if (!device) return { kind: 'unknown', error: failure, failure };
  if (isGuarded(device) && device.lastUpdate !== base.lastUpdate) return { kind: 'conflict', device };
  return failure ? { kind: 'notSaved', error: failure } : { kind: 'unknown', error: null, failure };
}
