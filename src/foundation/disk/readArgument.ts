import { realpathSync } from 'node:fs';
import { statement, type Statement } from '../diagnostics/finding.ts';
import { errorCode, readFileAt } from './readFileAt.ts';
import { tooLarge, type SizeLimit } from './sizeLimits.ts';
import type { FileRead } from './Problem.ts';

const failed = (problem: Statement): FileRead => ({ bytes: null, problem });

/** Reads a file that the user named on the command line, wherever it lies; whatever is wrong with it is E601. */
export function readArgument(path: string, limit: SizeLimit): FileRead {
  try {
    const bytes = readFileAt(path, limit);
    if (bytes === 'not a file') return failed(statement('E601', 'noFile', { file: path, what: limit.what }));
    if (!(bytes instanceof Uint8Array))
      return failed(statement('E601', 'large', { file: path, ...tooLarge(bytes, limit) }));
    return { bytes, absolute: realpathSync(path), problem: null };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM') return failed(statement('E601', 'locked', { file: path }));
    return failed(statement('E601', 'missing', { file: path }));
  }
}
