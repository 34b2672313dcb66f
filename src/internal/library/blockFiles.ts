import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Origin } from './LibraryBlock.ts';
import { join } from 'node:path';
import { listPackageFolder, packageRoot, readPackageText } from '../../foundation/disk/packageFile.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { NamedFolder } from '../../foundation/disk/NamedFolder.ts';
import { listInside, readInside } from '../../foundation/disk/readInside.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { decodeText } from '../../foundation/yaml/decodeText.ts';

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
const isBlockFile = (name: string): boolean => /\.md$/i.test(name) && !/^readme\./i.test(name);

const folder = 'templates/library';

/** The starter library of the package: one block a kind that prints the dossier's facts of that kind. */
export const starterFiles = (): readonly BlockFile[] =>
  listPackageFolder(folder)
    .filter(isBlockFile)
    .map((name) => ({
      name,
      shown: `${folder}/${name}`,
      absolute: join(packageRoot(), folder, name),
      text: readPackageText(`${folder}/${name}`),
      origin: 'package',
      ...nameOfBlock(name),
    }));

/** A library's folder, with whose it is. */
export interface Folder extends NamedFolder {
  readonly origin: Origin;
}

export interface ReadFolder {
  readonly files: readonly BlockFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why the folder itself could not be read; whoever named it knows the place. */
  readonly problem: Problem | null;
}

/** Reads every block of a folder; its subfolders are not looked into. */
export function readFolder({ name, base, roots, shown, origin }: Folder): ReadFolder {
  const list = listInside(roots, base, name);
  if (list.names === null) return { files: [], diagnostics: [], problem: list.problem };
  const files: BlockFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of list.names.filter(isBlockFile)) {
    const path = join(shown, file);
    const place = { file: path, line: 1, column: 1, length: 1 };
    const read = readInside(roots, join(base, name), file, sizeLimits.block);
    if (read.problem) {
      diagnostics.push(diagnose({ ...read.problem, path: [], found: null }, place));
      continue;
    }
    const decoded = decodeText(read.bytes);
    if ('encoding' in decoded) {
      diagnostics.push(diagnose(finding('E101', 'encoding', { path: [], found: decoded.encoding }), place));
      continue;
    }
    const { id, language } = nameOfBlock(file);
    files.push({ name: file, shown: path, absolute: read.absolute, text: decoded.text, origin, id, language });
  }
  return { files, diagnostics, problem: null };
}
