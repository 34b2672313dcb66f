import type { Path } from '../foundation/data/Path.ts';
import type { Place } from '../foundation/diagnostics/Diagnostic.ts';
import type { Within } from '../foundation/diagnostics/finding.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Places } from '../internal/dossier/model/Written.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { Source } from '../publication/document/Inline.ts';

/** Where words were written: the path of the dossier, empty where it is none of its; and the part that is meant. */
interface Written {
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
 * block's file, or of a layout or locale of the user's own. The package's own words have none.
 */
export function whereWritten(
  { text, source }: { readonly text: string; readonly source: Source },
  part: string,
  { places, library, inputs }: Origins,
): Written {
  if (source === null) return { place: null, path: [] };
  if ('file' in source) {
    const files = inputs.filter(({ name }) => name === source.file);
    return { place: firstIn(files, part), path: [] };
  }
  if ('block' in source) return { place: inLibrary(source.block, part, library, inputs), path: [] };
  const from = text.indexOf(part);
  const within = from < 0 ? {} : { within: { text, from, length: part.length } };
  return { place: places.find(source.dossier), path: source.dossier, ...within };
}

/** Where a block's file, or one of its translations, says something. */
function inLibrary(id: string, part: string, library: Library, inputs: readonly Input[]): Place | null {
  const file = library.find((block) => block.id === id)?.file ?? '';
  const stem = file.replace(/\.md$/i, '.');
  return firstIn(
    inputs.filter(({ name }) => file !== '' && name.startsWith(stem)),
    part,
  );
}

/** The first line of these files that has this part of a text, or its first word; else the first of the files. */
function firstIn(files: readonly Input[], part: string): Place | null {
  // Markup or the end of a line may cut the words in two.
  const [firstWord = part] = part.split(/\s/);
  for (const words of [part, firstWord])
    for (const { name, text } of files) {
      const lines = text.split('\n');
      const line = lines.findIndex((one) => one.includes(words));
      if (line >= 0)
        return { file: name, line: line + 1, column: (lines[line]?.indexOf(words) ?? 0) + 1, length: words.length };
    }
  return files[0] ? { file: files[0].name, line: 1, column: 1, length: 1 } : null;
}
