import type { DeviceQuery } from '#api/contract/requests.ts';

type Scalar = NonNullable<DeviceQuery['conditions']>[string][number];

/**
 * Whether each named property has one of its values. A name may be a dotted path (`info.model`); an array has a
 * value when it contains it; a property that is absent counts as null.
 */
export function matchesConditions(
  properties: Record<string, unknown>,
  conditions: Readonly<Record<string, readonly Scalar[]>>,
): boolean {
  return Object.entries(conditions).every(([path, allowed]) => {
    const value = at(properties, path);
    return allowed.some((scalar) => (Array.isArray(value) ? value.includes(scalar) : value === scalar));
  });
}

function at(properties: Record<string, unknown>, path: string): unknown {
  let value: unknown = properties;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return value;
}
