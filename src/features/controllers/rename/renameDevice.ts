import type { Device } from '#api/contract/device.ts';
import { isProblem } from '#http/problem.ts';
import { isGuarded, type Guarded } from '#features/controllers/values/rights.ts';

export interface RenamePorts {
  /** Sends the guarded PUT once. Resolves to the updated device. */
  write: (base: Guarded, name: string) => Promise<Device>;
  /** Reads the current device; null if it is no longer visible. */
  read: () => Promise<Device | null>;
}

/**
 * - `saved`: the service has the new name
 * - `conflict`: another user changed the device; `device` is its current state
 * - `notSaved`: nothing was changed, because of `error`
 * - `unknown`: reading the device failed with `error`, which is null if the service contradicts itself; `failure` is
 *   the argument for another {@link checkRename}
 */
export type RenameOutcome =
  | { kind: 'saved'; device: Device }
  | { kind: 'conflict'; device: Guarded }
  | { kind: 'notSaved'; error: unknown }
  | { kind: 'unknown'; error: unknown; failure: unknown };

/**
 * Renames a device and verifies the outcome. Browsers retry a PUT when the connection drops, and then report only the
 * conflict of the retry, so the device is read again after every answer and decides the outcome. Retrying with the same
 * `base` is safe: if the first attempt was applied, `lastUpdate` has changed.
 * @param base the device as read before the form was shown
 */
export async function renameDevice(ports: RenamePorts, base: Guarded, name: string): Promise<RenameOutcome> {
  let updated: Device;
  try {
    updated = await ports.write(base, name);
  } catch (failure) {
    return checkRename(ports, base, name, failure);
  }
  const outcome = await checkRename(ports, base, name, null);
  // An accepted name is saved, even if the device cannot be read again.
  return outcome.kind === 'unknown' && outcome.error ? { kind: 'saved', device: updated } : outcome;
}

/**
 * Checks the outcome of a rename that was sent before.
 * @param failure the error of that request; null if the service accepted it
 */
export async function checkRename(
  ports: Pick<RenamePorts, 'read'>,
  base: Guarded,
  name: string,
  failure: unknown,
): Promise<RenameOutcome> {
  // The browser's retry of a PUT is refused with a conflict, never with one of these errors.
  const isRefused = isProblem(failure, 'badRequest', 'forbidden', 'notFound');
  let device: Device | null;
  try {
    device = await ports.read();
  } catch (error) {
    return isRefused ? { kind: 'notSaved', error: failure } : { kind: 'unknown', error, failure };
  }
  if (device?.properties.name === name) return { kind: 'saved', device };
  if (isRefused) return { kind: 'notSaved', error: failure };
  if (!device) return { kind: 'unknown', error: failure, failure };
  if (isGuarded(device) && device.lastUpdate !== base.lastUpdate) return { kind: 'conflict', device };
  return failure ? { kind: 'notSaved', error: failure } : { kind: 'unknown', error: null, failure };
}
