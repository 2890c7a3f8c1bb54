import { and, eq } from 'drizzle-orm';
import type * as z from 'zod/mini';
import { DeviceProperties } from '#api/contract/device.ts';
import type { DevicePutMode } from '#api/contract/requests.ts';
import type { User } from '#server/sandbox/auth/permissions.ts';
import { parse } from '#server/sandbox/http/requestBody.ts';
import type { SandboxDeps } from '#server/sandbox/context.ts';
import { devices } from '#server/sandbox/db/schema.ts';
import { badRequest, forbidden, HttpError } from '#server/sandbox/http/errors.ts';
import { applyUpdate } from './merge.ts';
import { findVisible, mayEdit, type VisibleDevice } from './rights.ts';

export interface Update {
  deviceId: number;
  mode: z.infer<typeof DevicePutMode>;
  /** Whether to refuse a result that does not match the schema of device properties. */
  isValidated: boolean;
  properties: Record<string, unknown>;
  /** Tells from `lastUpdate` whether the device was modified since the caller read it. */
  isModified: (lastUpdate: string) => boolean;
}

/** Maximum number of values in the body of an update. */
export const MAX_PROPERTY_VALUES = 20_000;
/** Maximum size of a device's properties as JSON, about fifty times a real device. Merges could grow them endlessly. */
const MAX_PROPERTIES_BYTES = 64 * 1024;
/** Far more than realistic contention on one device; the loop normally ends with success or a 412. */
const TRIES = 50;

/**
 * Updates a device, retrying if a parallel update was faster.
 * @throws HttpError 403 without the rights, 412 if the precondition fails, 400 for an invalid result
 */
export async function updateDevice(deps: SandboxDeps, user: User, update: Update): Promise<VisibleDevice> {
  for (let tried = 0; tried < TRIES; tried++) {
    const device = await findVisible(deps.db, user, update.deviceId);
    // No 404 is documented for this call, so an unknown device is treated like a device without rights.
    if (!device || !isAllowed(device, update)) throw forbidden();
    if (update.isModified(device.lastUpdate)) {
      throw new HttpError(412, 'At least one device was modified after the specified time');
    }
    const properties = applyUpdate(update.mode, device.properties, update.properties);
    if (Buffer.byteLength(JSON.stringify(properties)) > MAX_PROPERTIES_BYTES) {
      throw badRequest(`properties: the result is larger than ${MAX_PROPERTIES_BYTES / 1024} kB`);
    }
    if (update.isValidated) parse(DeviceProperties, properties);
    const lastUpdate = await write(deps, device, properties);
    if (lastUpdate) return { ...device, properties, lastUpdate };
  }
  throw new HttpError(503, 'The device is modified all the time', { retryAfterS: 1 });
}

function isAllowed(device: VisibleDevice, { mode, properties }: Update): boolean {
  if (device.monitorManagement) return true;
  if (mode === 'strict' || device.edits.length === 0) return false;
  return Object.keys(properties).every((name) => mayEdit(device, name));
}

/** Writes only if the device is still at the version that was read; returns null otherwise. */
async function write(
  { db, now }: SandboxDeps,
  device: VisibleDevice,
  properties: Record<string, unknown>,
): Promise<string | null> {
  // Strictly increasing, even within a millisecond or after the clock was set back.
  const lastUpdate = new Date(Math.max(now(), Date.parse(device.lastUpdate) + 1)).toISOString();
  try {
    const written = await db
      .update(devices)
      .set({ properties, lastUpdate })
      .where(and(eq(devices.id, device.id), eq(devices.lastUpdate, device.lastUpdate)))
      .returning({ id: devices.id });
    return written.length > 0 ? lastUpdate : null;
  } catch (error) {
    if (isConstraint(error)) throw badRequest('Another device has this nodeId');
    throw error;
  }
}

function isConstraint(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /UNIQUE constraint/.test(error.message) || isConstraint(error.cause);
}
