import { realpathSync } from 'node:fs';
import { statement, type Statement } from '../diagnostics/finding.ts';
import { errorCode, readFileAt, mostBytes } from './readFileAt.ts';
import type { FileRead } from './Problem.ts';

const failed = (problem: Statement): FileRead => ({ bytes: null, problem });

/** Reads a file that the user named on the command line, wherever it lies; whatever is wrong with it is E601. */
export function readArgument(path: string, most: number = mostBytes): FileRead {
  try {
    const bytes = readFileAt(path, most);
    if (bytes === 'too large') return failed(statement('E601', 'large', { file: path }));
    if (bytes === 'not a file') return failed(statement('E601', 'noFile', { file: path }));
    return { bytes, absolute: realpathSync(path), problem: null };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM') return failed(statement('E601', 'locked', { file: path }));
    return failed(statement('E601', 'missing', { file: path }));
  }
}
