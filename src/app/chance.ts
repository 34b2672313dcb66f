import { randomBytes } from 'node:crypto';

/** The one source of randomness of the program. */
export const chance = (bytes: number): Uint8Array => randomBytes(bytes);
