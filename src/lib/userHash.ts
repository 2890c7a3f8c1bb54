import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256, hexadecimal. Under it a person's data is stored on the device, so that no name stands in a database. */
export const userHash = (user: string): string => bytesToHex(sha256(utf8ToBytes(`intents:${user}`)));
