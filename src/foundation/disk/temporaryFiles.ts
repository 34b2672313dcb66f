import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Characters of a file's name that its temporary file may have: the rest of it has to find room as well. */
const longest = 40;

/** The name of a file, short enough; a longer one ends in what tells it from others that begin alike. */
function stemOf(path: string): string {
  const name = basename(path);
  if (name.length <= longest) return name;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, longest - 9)}~${mark}`;
}

/** A name in the same folder, hidden, that nobody else chooses. */
export const temporaryNameFor = (path: string): string =>
  join(dirname(path), `.${stemOf(path)}.${randomBytes(9).toString('hex')}.tmp`);

const hour = 3_600_000;

/**
 * Removes what killed runs left of earlier writings of this file: ordinary files of our form with its name, more than an
 * hour older than the file that is there now. A younger one may be another run's that is still writing.
 */
export function removeLeftovers(path: string): void {
  const start = `.${stemOf(path)}.`;
  const isLeftover = (name: string): boolean =>
    name.startsWith(start) && /^[0-9a-f]{18}\.tmp$/.test(name.slice(start.length));
  try {
    // The clock of the disk itself: that of another machine may go wrong.
    const now = lstatSync(path).mtimeMs;
    for (const name of readdirSync(dirname(path)).filter(isLeftover)) {
      const leftover = join(dirname(path), name);
      const stat = lstatSync(leftover);
      if (stat.isFile() && now - stat.mtimeMs > hour) unlinkSync(leftover);
    }
  } catch {
    // What cannot be cleared away harms nobody.
  }
}
