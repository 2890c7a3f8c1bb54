import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';

export type Licenses = Timed<Rows<License>>;

/**
 * What one read of a visit answered:
 * - `customers`: the customers of the visit · `customerLicenses`: all licenses of a customer
 * - `customerDevices`: the devices of a customer, all or those of the visit · `below`: the devices below a controller
 *   whose customer is unknown
 * - `nodes`: controllers and sites with all their properties · `nodeLicenses`: the licenses on one of them
 */
export type Part =
  | { kind: 'customers'; rows: Customer[] }
  | { kind: 'customerLicenses'; customerId: string; list: Licenses }
  | { kind: 'customerDevices'; companyId: number; devices: Rows<Device> }
  | { kind: 'below'; nodeId: string; devices: Rows<Device> }
  | { kind: 'nodes'; devices: Device[] }
  | { kind: 'nodeLicenses'; nodeId: string; list: Licenses };

/** A part, and when it was read by the device's clock, epoch milliseconds. */
export interface DatedPart {
  part: Part;
  at: number;
}

/** Returns the name of a part, which is the same for every read of it. */
export function partName(part: Part): string {
  switch (part.kind) {
    case 'customerLicenses':
      return `${part.kind} ${part.customerId}`;
    case 'customerDevices':
      return `${part.kind} ${part.companyId}`;
    case 'below':
    case 'nodeLicenses':
      return `${part.kind} ${part.nodeId}`;
    default:
      return part.kind;
  }
}
