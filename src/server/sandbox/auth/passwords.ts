import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { HttpError } from '#server/sandbox/http/errors.ts';

export interface StoredPassword {
  passwordSalt: string;
  passwordHash: string;
  /** Base-2 logarithm of scrypt's N. */
  passwordCost: number;
}

/** From OWASP's Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1. A hash takes 128 MB and about 300 ms. */
export const PASSWORD_COST = 17;
const BLOCK_SIZE = 8;
const PARALLELIZATION = 1;
const BYTES = 32;

/** Hashes in parallel: each takes 128 MB and one of the four threads of Node's pool. */
const AT_ONCE = 2;
const MAX_WAITING = 50;
const RETRY_S = 5;

const waiting: (() => void)[] = [];
let running = 0;

/** @throws HttpError 503 if too many hashes are queued */
export async function hashPassword(password: string, cost = PASSWORD_COST): Promise<StoredPassword> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return { passwordSalt: salt.toString('base64'), passwordHash: hash.toString('base64'), passwordCost: cost };
}

/**
 * Returns whether the password matches. Hashes even without a stored password, so that timing does not reveal which
 * user names exist.
 * @throws HttpError 503 if too many hashes are queued
 */
export async function verifyPassword(password: string, stored: StoredPassword | undefined): Promise<boolean> {
  const salt = stored ? Buffer.from(stored.passwordSalt, 'base64') : randomBytes(16);
  const expected = stored ? Buffer.from(stored.passwordHash, 'base64') : Buffer.alloc(BYTES);
  const hash = await derive(password, salt, stored?.passwordCost ?? PASSWORD_COST);
  return timingSafeEqual(hash, expected) && stored !== undefined;
}

async function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) {
      throw new HttpError(503, 'Too many people sign in at this moment', { retryAfterS: RETRY_S });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running++;
  }
  try {
    return await scryptInThread(password, salt, cost);
  } finally {
    // The next queued hash takes over this slot, so `running` stays the same.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function scryptInThread(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost;
  // Twice the algorithm's own memory, since OpenSSL needs some in addition.
  const options = { N, r: BLOCK_SIZE, p: PARALLELIZATION, maxmem: 2 * 128 * N * BLOCK_SIZE };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, BYTES, options, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
}
