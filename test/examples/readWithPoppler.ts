import { spawnSync } from 'node:child_process';

/** Whether Debian's poppler-utils are here; `.ci/run` installs them. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/**
 * The text of a PDF as poppler reads it, without marks of direction: in the order of the file, or, for what runs from
 * right to left, line by line as poppler itself puts it into reading order.
 */
export function readWithPoppler(bytes: Uint8Array, direction: 'ltr' | 'rtl'): string {
  const order = direction === 'ltr' ? ['-raw'] : [];
  const { stdout } = spawnSync('pdftotext', [...order, '-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' });
  return stdout.replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, '');
}
