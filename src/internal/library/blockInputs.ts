import type { Input } from '../dossier/load.ts';
import type { BlockFile } from './blockFiles.ts';
import { frontMatter } from './frontMatter.ts';

/** Who keeps a block, and until when: the house's own. */
const kept: ReadonlySet<string> = new Set(['owner', 'review_by', 'version']);

/** The files as messages show them. */
export const blockInputs = (files: readonly Pick<BlockFile, 'shown' | 'absolute' | 'text'>[]): readonly Input[] =>
  files.map(({ shown, absolute, text }) => ({ name: shown, absolute, text, privateLines: keptIn(text) }));

/** The lines (from 1) of the front matter that are kept, with those under a key that nobody knows: it may be one of them misspelt. */
function keptIn(text: string): ReadonlySet<number> {
  const [first = '', ...others] = text.split('\n');
  const end = first.trimEnd() === '---' ? others.findIndex((line) => line.trimEnd() === '---') : -1;
  const found = new Set<number>();
  let isKept = false;
  for (const [i, line] of others.slice(0, Math.max(0, end)).entries()) {
    const [, key] = /^([\w-]+)\s*:/.exec(line) ?? [];
    if (key !== undefined) isKept = kept.has(key) || !Object.hasOwn(frontMatter.shape, key);
    if (isKept) found.add(i + 2);
  }
  return found;
}
