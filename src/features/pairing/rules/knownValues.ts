import { identify } from '#license/text/identify.ts';

/** Recognises controllers and keys of the account, which distinguishes them if their form does not. */
export interface KnownValues {
  isController: (text: string) => boolean;
  isKey: (text: string) => boolean;
}

/** Returns how much a text looks like a serial number. A known value counts more than its form. */
export function serialWeight(text: string, { isController, isKey }: KnownValues): number {
  if (isController(text)) return 10;
  if (isKey(text)) return -10;
  const { kind } = identify(text);
  return kind === 'serial' || kind === 'nodeId' ? 2 : 0;
}

/** Returns how much a text looks like a key. */
export function keyWeight(text: string, { isController, isKey }: KnownValues): number {
  if (isKey(text)) return 10;
  if (isController(text)) return -10;
  const { kind } = identify(text);
  return kind === 'key' ? 1 : kind === 'serial' || kind === 'nodeId' ? -2 : 0;
}
