import type { Problem } from '../foundation/disk/Problem.ts';
import { readArgument } from '../foundation/disk/readArgument.ts';
import { replaceUnchanged } from '../foundation/disk/replaceUnchanged.ts';
import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import { statement } from '../foundation/diagnostics/finding.ts';
import { decodeText } from '../foundation/yaml/decodeText.ts';
import { editSafely } from '../foundation/yaml/editSafely.ts';
import type { Edit } from '../foundation/yaml/editYaml.ts';
import type { ReadSources } from '../internal/dossier/sources/readSources.ts';

/** The edits of one file: their paths begin where its own text does. */
interface FileEdits {
  readonly absolute: string;
  /** As it was read. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Edits of a dossier, file by file: each goes to the one that holds its section, what has none yet to the dossier's own. */
export const editsByFile = ({ files, sources, root }: ReadSources, changes: readonly Edit[]): readonly FileEdits[] =>
  files.flatMap(({ tree, absolute, text }) => {
    const edits = changes.flatMap(({ path: [section = '', ...rest], value }): readonly Edit[] => {
      const source = sources.get(String(section));
      if ((source?.tree ?? root) !== tree) return [];
      return [{ path: [...(source?.prefix ?? [section]), ...rest], value }];
    });
    return edits.length === 0 ? [] : [{ absolute, text, edits }];
  });

/** A file as it will be, and as it was read. */
interface Writing {
  readonly absolute: string;
  readonly before: Uint8Array;
  readonly bytes: Uint8Array;
}

/**
 * Writes edits into the files of a dossier: comments, order and the ends of lines stay. A file that says something else
 * than what was read is somebody else's work by now: then nothing is written (E606).
 */
export function editDossier(sources: ReadSources, changes: readonly Edit[]): Problem | null {
  const writings: Writing[] = [];
  for (const edited of editsByFile(sources, changes)) {
    const writing = writingOf(edited);
    if ('code' in writing) return writing;
    writings.push(writing);
  }
  for (const { absolute, before, bytes } of writings) {
    const problem = replaceUnchanged(absolute, before, bytes);
    if (problem !== null) return problem;
  }
  return null;
}

function writingOf({ absolute, text, edits }: FileEdits): Writing | Problem {
  const read = readArgument(absolute, sizeLimits.dossier);
  if (read.problem !== null) return read.problem;
  const decoded = decodeText(read.bytes);
  if (!('text' in decoded) || decoded.text !== text) return statement('E606', 'changed', { file: absolute });
  const written = editSafely(text, edits);
  const isWindows = new TextDecoder().decode(read.bytes).includes('\r\n');
  return { absolute, before: read.bytes, bytes: Buffer.from(isWindows ? written.replaceAll('\n', '\r\n') : written) };
}
