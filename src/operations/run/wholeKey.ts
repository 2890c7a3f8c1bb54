import { licenseOfPlaceholder } from '#license/placeholderKey.ts';
import { Problem } from '#http/problem.ts';
import type { Operation } from '#operations/journal/entry.ts';
import type { Ports } from './ports.ts';

/** Whether the operation names its license without the key, which was not kept on the device. */
export const lacksKey = ({ key }: Pick<Operation, 'key'>): boolean => licenseOfPlaceholder(key) !== null;

/**
 * Returns the operation with the key of its license, read from the customer's list. A placeholder is never sent.
 * @throws Problem; `notFound` if the list does not contain the license
 */
export async function withWholeKey(operation: Operation, ports: Ports): Promise<Operation> {
  const licenseId = licenseOfPlaceholder(operation.key);
  if (licenseId === null) return operation;
  const rows =
    operation.customerId === null ? [] : (await ports.readCustomer(operation.customerId)).value.rows;
  const license = rows.find(({ id }) => id === licenseId);
  if (!license) throw new Problem('notFound', { call: 'GET /v1/license/customer/:customerId' });
  return { ...operation, key: license.key, licenseId };
}
