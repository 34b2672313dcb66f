import { errorCode, readFileAt } from './readFileAt.ts';

const mostBytes = 256 * 1024 * 1024;

/** Whether the bytes of a file say that this program made it. */
export type Mark = (bytes: Uint8Array) => boolean;

/** Nothing is there, or a file with one of the marks: it may be replaced without asking. */
export function isOursOrAbsent(path: string, marks: readonly Mark[]): boolean {
  try {
    const bytes = readFileAt(path, mostBytes);
    return bytes instanceof Uint8Array && marks.some((isOurs) => isOurs(bytes));
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}
