import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hexadecimal SHA-256 of a user name. Keys a user's data on the device, so that no database contains the name. */
export const userHash = (user: string): string => bytesToHex(sha256(utf8ToBytes(`intents:${user}`)));
