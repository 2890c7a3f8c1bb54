import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

export interface StoredPassword {
  passwordSalt: string;
  passwordHash: string;
}

const BYTES = 32;
const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** scrypt with Node's default cost (N = 16384, r = 8, p = 1): some 30 ms. */
export async function hashPassword(password: string): Promise<StoredPassword> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, BYTES);
  return { passwordSalt: salt.toString('base64'), passwordHash: hash.toString('base64') };
}

/** Takes as long without a stored password as with one, so that time does not tell which user names exist. */
export async function verifyPassword(password: string, stored: StoredPassword | undefined): Promise<boolean> {
  const salt = stored ? Buffer.from(stored.passwordSalt, 'base64') : randomBytes(16);
  const wanted = stored ? Buffer.from(stored.passwordHash, 'base64') : Buffer.alloc(BYTES);
  const hash = await derive(password, salt, BYTES);
  return timingSafeEqual(hash, wanted) && stored !== undefined;
}
