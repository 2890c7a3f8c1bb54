import type { Device } from '#api/contract/device.ts';

/** `Sofar HYD 20K`, as far as stated; does not repeat a make that the model begins with. */
export function makeAndModel({ properties: { info } }: Device): string {
  const { manufacturer: make, model } = info ?? {};
  if (make && model?.toLowerCase().startsWith(make.toLowerCase())) return model;
  return [make, model].filter(Boolean).join(' ');
}
