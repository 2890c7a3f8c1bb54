/** When an answer was read that came from this device, not from the service, epoch milliseconds. */
const kept = new WeakMap<object, number>();

/** Marks data that is put into the cache of queries from what this device keeps. */
export function markKept(data: unknown, at: number): void {
  if (typeof data === 'object' && data !== null) kept.set(data, at);
}

/** Whether a query shows what this device keeps. Equal data of the service has another time. */
export const isKept = ({ data, dataUpdatedAt }: { data: unknown; dataUpdatedAt: number }): boolean =>
  typeof data === 'object' && data !== null && kept.get(data) === dataUpdatedAt;
