import { formatPath } from '../foundation/data/Path.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../foundation/diagnostics/Diagnostic.ts';
import { finding, type Within } from '../foundation/diagnostics/finding.ts';
import type { Document } from '../publication/document/Document.ts';
import { findWords, type Hit } from '../publication/document/findWords.ts';
import type { Forbidden } from './forbiddenWords.ts';

import type { Path } from '../foundation/data/Path.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Places } from '../internal/dossier/model/Written.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { From } from '../proposal/leaves.ts';
import type { MissingGlyph } from '../publication/layout/text/findMissingGlyphs.ts';

/** The last look before anything is laid out: no name without consent, nothing private, no other client. */
export const findLeaks = (
  document: Document,
  forbidden: readonly Forbidden[],
  origins: Origins,
): readonly Diagnostic[] => findWords(document, forbidden).map((hit) => leakOf(hit, origins));

/** The text that has to be mended, with the private place that it gives away. */
function leakOf({ wanted, at }: Hit<Forbidden>, origins: Origins): Diagnostic {
  const { place: printed, ...written } = whereWritten(at, wanted.text, origins);
  const where = written.path.length === 0 ? 'the document' : formatPath(written.path);
  const given = { ...written, where, found: wanted.text };
  // Words of a layout or a language have no place in the dossier: what they give away has one.
  const place = printed ?? (wanted.path === null ? null : origins.places.find(wanted.path));
  if (wanted.path === null) return diagnose(finding('E902', 'named', given), place);
  const secret = formatPath(wanted.path);
  const leak =
    wanted.code === 'E303'
      ? finding('E303', 'named', { ...given, secret })
      : finding('E901', 'printed', { ...given, secret });
  return diagnose(leak, place);
}

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
 * block's file. Words of the layout, of the locale and of the package's own blocks have no place in the user's files.
 */
function whereWritten(
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

/** The first line of a block's file, or of its translations, that has this part, or its first word; else the whole file. */
function inLibrary(id: string, part: string, library: Library, inputs: readonly Input[]): Place | null {
  const file = library.find((block) => block.id === id)?.file ?? '';
  const stem = file.replace(/\.md$/i, '.');
  const files = inputs.filter(({ name }) => file !== '' && name.startsWith(stem));
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

/** Characters that no font covers, each where it is written (E501). */
export const explainGlyphs = (missing: readonly MissingGlyph[], origins: Origins): readonly Diagnostic[] =>
  missing.map((glyph) => {
    const { character, codePoint, text: found } = glyph;
    const { place, ...at } = whereWritten(glyph, character, origins);
    return diagnose(finding('E501', 'noGlyph', { ...at, character, codePoint, found }), place);
  });
