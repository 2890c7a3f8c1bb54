type Properties = Record<string, unknown>;

/** Applies an update to the stored properties. The modes are those of the API's `mode` parameter. */
export function applyUpdate(
  mode: 'strict' | 'legacy' | 'merge',
  old: Properties,
  update: Properties,
): Properties {
  if (mode === 'strict') return update;
  // `Object.fromEntries` creates an own property for every name, including `__proto__`, and never calls a setter.
  const merged = mode === 'merge' ? mergeInto(old, update) : Object.entries(update);
  return Object.fromEntries([...Object.entries(old), ...merged]);
}

function mergeInto(old: Properties, update: Properties): [string, unknown][] {
  const before = new Map(Object.entries(old));
  return Object.entries(update).map(([name, value]) => {
    const was = before.get(name);
    return [name, isObject(was) && isObject(value) ? applyUpdate('merge', was, value) : value];
  });
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
