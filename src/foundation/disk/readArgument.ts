import { realpathSync } from 'node:fs';
import { errorCode, readFileAt, mostBytes } from './readFileAt.ts';
import type { FileRead, Problem } from './Problem.ts';

const problem = (message: string, fix: string): { readonly bytes: null; readonly problem: Problem } => ({
  bytes: null,
  problem: { code: 'E601', message, fix },
});

/** Reads a file that the user named on the command line, wherever it lies; whatever is wrong with it is E601. */
export function readArgument(path: string, most: number = mostBytes): FileRead {
  try {
    const bytes = readFileAt(path, most);
    if (bytes === 'too large') return problem(`${path} is too large to be a dossier.`, 'Check the name.');
    if (bytes === 'not a file')
      return problem(`${path} is not a file.`, 'Name the dossier itself, such as dossier.yaml.');
    return { bytes, absolute: realpathSync(path), problem: null };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM')
      return problem(`${path} may not be read.`, 'Give yourself the right to read it.');
    return problem(`There is no file ${path}.`, 'Check the name, and the folder you are in.');
  }
}
