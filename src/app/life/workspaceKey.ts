import { join } from 'node:path';
import { statement } from '../../foundation/diagnostics/finding.ts';
import { createWhole } from '../../foundation/disk/createWhole.ts';
import { findFiles } from '../../foundation/disk/findFiles.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { errorCode, readFileAt } from '../../foundation/disk/readFileAt.ts';
import { standingAt } from '../../foundation/disk/standing.ts';
import { writeAtomically } from '../../foundation/disk/writeAtomically.ts';

/** In the workspace's folder, and kept out of what is shared. */
export const keyName = '.kam-propose.key';
/** Bytes of a key: the length of an HMAC-SHA-256. */
const length = 32;

/** Random bytes, from whoever has them. */
export type Chance = (bytes: number) => Uint8Array;

type Key = { readonly key: Uint8Array } | { readonly problem: Problem };

/** The key of a workspace; null where it has none. */
export function readKey(workspace: string): Key | null {
  const file = join(workspace, keyName);
  try {
    const bytes = readFileAt(file, { most: 1024 });
    const size = bytes instanceof Uint8Array ? bytes.length : 0;
    return bytes instanceof Uint8Array && size === length
      ? { key: bytes }
      : { problem: statement('E605', 'broken', { file, bytes: size }) };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : { problem: statement('E605', 'unreadable', { file }) };
  }
}

/**
 * The key of a workspace, made where there is none and no lock asks for one: a key that is lost is told, and never made anew
 * in silence (E605).
 */
export function keyFor(workspace: string, { chance, anew }: { readonly chance: Chance; readonly anew: boolean }): Key {
  const found = readKey(workspace);
  if (found !== null) return found;
  const file = join(workspace, keyName);
  const [lock] = findFiles(workspace, /\.lock\.yaml$/, true);
  if (lock !== undefined && !anew) return { problem: statement('E605', 'missing', { lock, file }) };
  const made = createWhole(file, chance(length), 0o600);
  if (typeof made === 'object') return { problem: made };
  const ignored = ignore(workspace);
  if (ignored !== null) return { problem: ignored };
  // Of two runs that make one at once, both use the one that is there.
  return readKey(workspace) ?? { problem: statement('E605', 'unreadable', { file }) };
}

/** Keeps the key out of what is shared by git; what stands in that file stays. */
function ignore(workspace: string): Problem | null {
  const path = join(workspace, '.gitignore');
  const standing = standingAt(path);
  if (standing === 'closed') return null;
  const text = standing === 'nothing' ? '' : new TextDecoder().decode(standing);
  if (text.split(/\r?\n/).some((line) => line.trim().replace(/^\//, '') === keyName)) return null;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return writeAtomically(path, Buffer.from(`${text}${end}${keyName}\n`));
}
