import type { Path } from '../foundation/data/Path.ts';
import type { Place } from '../foundation/diagnostics/Diagnostic.ts';
import type { Within } from '../foundation/diagnostics/finding.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Places } from '../internal/dossier/model/Written.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { From } from '../proposal/leaves.ts';

/** Where words were written: the path of the dossier, empty where it is none of its; and the part that is meant. */
export interface Written {
  readonly place: Place | null;
  readonly path: Path;
  readonly within?: Within;
}

/** Everything that the words of a document can come from. */
export interface Origins {
  readonly places: Places;
  readonly library: Library;
  readonly inputs: readonly Input[];
}

/**
 * Where the words of a document were written, and the part of them that is meant: a place of the dossier, or of the
 * block's file. Words of the layout, of the locale and of the package's own blocks have no place in the user's files.
 */
export function whereWritten(
  { text, source }: { readonly text: string; readonly source: From },
  part: string,
  { places, library, inputs }: Origins,
): Written {
  if (source === null) return { place: null, path: [] };
  if ('block' in source) return { place: inLibrary(source.block, part, library, inputs), path: [] };
  const from = text.indexOf(part);
  const within = from < 0 ? {} : { within: { text, from, length: part.length } };
  return { place: places.find(source.dossier), path: source.dossier, ...within };
}

/** The first line of a block's file, or of its translations, that has this part; else the head of the file. */
function inLibrary(id: string, part: string, library: Library, inputs: readonly Input[]): Place | null {
  const file = library.find((block) => block.id === id)?.file ?? '';
  const stem = file.replace(/\.md$/i, '.');
  const files = inputs.filter(({ name }) => file !== '' && name.startsWith(stem));
  for (const { name, text } of files) {
    const lines = text.split('\n');
    const line = lines.findIndex((words) => words.includes(part));
    if (line >= 0)
      return { file: name, line: line + 1, column: (lines[line]?.indexOf(part) ?? 0) + 1, length: part.length };
  }
  return files[0] ? { file: files[0].name, line: 1, column: 1, length: 1 } : null;
}
