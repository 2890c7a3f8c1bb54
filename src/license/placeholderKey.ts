import { maskKey } from './key.ts';

const PLACEHOLDER = /^\{(.+)\}….{4}$/su;

/**
 * Returns a placeholder for a key that is not kept on the device. The placeholder contains the id of the license, so
 * that the key can be read from the service later and no two licenses share a placeholder. Masked, it looks like the
 * masked key.
 */
export function placeholderKey({ id, key }: { id: string; key: string }): string {
  const masked = maskKey(key);
  return `{${id}}${masked === '…' ? '…••••' : masked}`;
}

/** Returns the id of the license of a placeholder; null for any other text. */
export const licenseOfPlaceholder = (key: string): string | null => PLACEHOLDER.exec(key)?.[1] ?? null;
