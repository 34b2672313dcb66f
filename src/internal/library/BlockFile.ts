import type { Origin } from './LibraryBlock.ts';

/** One Markdown file of a library, with the block and the language that its name says. */
export interface BlockFile {
  /** `retail-benefit.md`. */
  readonly name: string;
  /** As messages name it. */
  readonly shown: string;
  readonly absolute: string;
  readonly text: string;
  readonly origin: Origin;
  readonly id: string;
  /** Of a translation, `<id>.<lang>.md`; null for the block itself. */
  readonly language: string | null;
}

/** What a file's name says: the block, and the language of a translation. */
export function nameOfBlock(name: string): Pick<BlockFile, 'id' | 'language'> {
  const [id = '', language] = name.replace(/\.md$/i, '').split('.');
  return { id, language: language ?? null };
}

/** Files of a library's folder that are blocks: Markdown, save a note to its readers. */
export const isBlockFile = (name: string): boolean => /\.md$/i.test(name) && !/^readme\./i.test(name);
