import type { Device } from '#api/contract/device.ts';

/** Returns `Sofar HYD 20K`, as far as stated. Does not repeat a make that the model starts with. */
export function makeAndModel({ properties: { info } }: Device): string {
  const { manufacturer: make, model } = info ?? {};
  if (make && model?.toLowerCase().startsWith(make.toLowerCase())) return model;
  return [make, model].filter(Boolean).join(' ');
}
