import { readdirSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { didYouMean } from '../diagnostics/didYouMean.ts';

/**
 * The file in the same folder that was probably meant: other capitals, a slip, another ending; or a folder, where the name
 * has no ending. Null when none is near.
 */
export function findNear(absolute: string): string | null {
  const wanted = basename(absolute);
  const names = namesIn(dirname(absolute), extname(wanted) === '');
  const sameName = names.find((name) => plain(name) === plain(wanted));
  if (sameName !== undefined) return sameName;
  const ending = extname(wanted).toLowerCase();
  const stem = basename(wanted, extname(wanted));
  // Endings are compared apart: with them short names would look alike.
  const alike = names.filter((name) => extname(name).toLowerCase() === ending);
  const meant = didYouMean(
    stem,
    alike.map((name) => basename(name, extname(name))),
  );
  return (
    alike.find((name) => basename(name, extname(name)) === meant) ??
    names.find((name) => plain(basename(name, extname(name))) === plain(stem)) ??
    null
  );
}

/** Systems write the letters of a file name in two ways, and some do not tell capitals apart. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase();

function namesIn(folder: string, withFolders: boolean): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() && !withFolders ? [] : [entry.name])).sort();
  } catch {
    // The folder itself is not there.
    return [];
  }
}
