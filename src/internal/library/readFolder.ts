import { join } from 'node:path';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { listInside } from '../../foundation/disk/listInside.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readInside } from '../../foundation/disk/readInside.ts';
import { decodeText } from '../../foundation/yaml/decodeText.ts';
import { isBlockFile, nameOfBlock, type BlockFile } from './BlockFile.ts';
import type { Origin } from './LibraryBlock.ts';

/** A library's folder as somebody named it. */
export interface Folder {
  readonly name: string;
  /** Folder from which the name counts. */
  readonly base: string;
  /** Folders whose files may be read. */
  readonly roots: readonly string[];
  /** As messages name it. */
  readonly shown: string;
  readonly origin: Origin;
}

export interface ReadFolder {
  readonly files: readonly BlockFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why the folder itself could not be read; whoever named it knows the place. */
  readonly problem: Problem | null;
}

const mostBytes = 256 * 1024;

/** Reads every block of a folder; its subfolders are not looked into. */
export function readFolder({ name, base, roots, shown, origin }: Folder): ReadFolder {
  const list = listInside(roots, base, name);
  if (list.names === null) return { files: [], diagnostics: [], problem: list.problem };
  const files: BlockFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of list.names.filter(isBlockFile)) {
    const path = join(shown, file);
    const place = { file: path, line: 1, column: 1, length: 1 };
    const read = readInside(roots, join(base, name), file, mostBytes);
    if (read.problem) {
      diagnostics.push(diagnose({ ...read.problem, path: [], found: null }, place));
      continue;
    }
    const decoded = decodeText(read.bytes);
    if ('encoding' in decoded) {
      const message = 'The file is not in UTF-8, so its letters cannot be trusted.';
      const fix = 'Save it as UTF-8.';
      diagnostics.push(diagnose({ code: 'E101', message, path: [], found: decoded.encoding, fix }, place));
      continue;
    }
    const { id, language } = nameOfBlock(file);
    files.push({ name: file, shown: path, absolute: read.absolute, text: decoded.text, origin, id, language });
  }
  return { files, diagnostics, problem: null };
}
