/** A sealed text: encrypted, and bound to its label. */
export interface Sealed {
  /** 96 random bits, new for every seal, as NIST SP 800-38D asks of AES-GCM. */
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const IV_BYTES = 12;

/** Returns a key that no script can read, only use. */
export const createKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/**
 * Encrypts a text with AES-GCM.
 * @param label authenticated with the text, so that no other record can pass for this one
 */
export async function seal(key: CryptoKey, label: string, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt(paramsOf(iv, label), key, bytesOf(text));
  return { iv, data };
}

/** Returns the text; null if it was sealed with another key or label, or was changed. */
export async function unseal(key: CryptoKey, label: string, { iv, data }: Sealed): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(paramsOf(iv, label), key, data));
  } catch {
    return null;
  }
}

const paramsOf = (iv: Uint8Array<ArrayBuffer>, label: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf(label),
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
