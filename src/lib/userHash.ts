import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Hexadecimal SHA-256 of a user name. Keys a user's data on the device, so that no database contains the name. */
export const userHash = (user: string): string => hash(`intents:${user}`);

/** Hexadecimal SHA-256 of an account's id, which never equals the hash of a user name. */
export const accountHash = (subject: string): string => hash(`account:${subject}`);
