import { basename, dirname, extname, join } from 'node:path';
import { statement } from '../../foundation/diagnostics/finding.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import { locksIn, openLock, type FoundLock } from '../findLock.ts';
import { lockEnding } from '../lockEnding.ts';
import { hashOf } from '../writeFiles.ts';

/** What can be compared: a frozen revision, or a dossier as it is now. */
export type OpenSide =
  | { readonly kind: 'lock'; readonly file: string; readonly found: FoundLock }
  | { readonly kind: 'dossier'; readonly file: string };

/** Opens what was named: a lock, the PDF beside its lock, or a dossier. */
export function openSide(file: string): OpenSide | Problem {
  if (extname(file).toLowerCase() === '.pdf') return besidePdf(file);
  if (!file.endsWith(lockEnding)) return { kind: 'dossier', file };
  const found = openLock(file);
  return 'code' in found ? found : { kind: 'lock', file, found };
}

/** The lock beside a PDF: by its name, else the one that names it; it has to be of this very file. */
function besidePdf(file: string): OpenSide | Problem {
  const read = readArgument(file, sizeLimits.signed);
  if (read.problem !== null) return read.problem;
  const usual = `${basename(file, extname(file))}${lockEnding}`;
  const locks = locksIn(dirname(file)).flatMap((one) => ('lock' in one ? [one] : []));
  const hash = hashOf(read.bytes);
  const found = locks.find(({ lock }) => lock.pdf.sha256 === hash);
  if (found !== undefined) return { kind: 'lock', file, found };
  const named = locks.find((one) => basename(one.file) === usual || one.lock.pdf.file === basename(file));
  return named === undefined
    ? statement('E641', 'none', { file, lock: join(dirname(file), usual) })
    : statement('E641', 'other', { file, lock: named.file });
}
