import { errorCode, readFileAt } from './readFileAt.ts';
import { sizeLimits } from './sizeLimits.ts';

/** What stands at a name: nothing, a file's bytes, or something that cannot be looked into. */
export type Standing = 'nothing' | 'closed' | Uint8Array;

/** Looks at what stands where a file is about to be written. */
export function standingAt(path: string): Standing {
  try {
    const bytes = readFileAt(path, sizeLimits.output);
    return bytes instanceof Uint8Array ? bytes : 'closed';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'nothing' : 'closed';
  }
}
