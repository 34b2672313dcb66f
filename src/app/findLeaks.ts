import { formatPath, type Path } from '../foundation/data/Path.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding, type Within } from '../foundation/diagnostics/finding.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Places } from '../internal/dossier/model/Written.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { Document } from '../publication/document/Document.ts';
import type { Source } from '../publication/document/Inline.ts';
import type { MissingGlyph } from '../publication/layout/text/findMissingGlyphs.ts';
import type { Forbidden, ForbiddenWords } from './forbiddenWords.ts';
import { type Leak, searchDocument } from './searchDocument.ts';

/** The last look before anything is laid out: no name without consent, nothing private, no other client. */
export const findLeaks = (document: Document, words: ForbiddenWords, origins: Origins): readonly Diagnostic[] => [
  ...searchDocument(document, words).map((leak) => diagnoseLeak(leak, origins)),
  ...words.unread.map((file) => diagnose(finding('I904', 'unread', { path: [], file }), null)),
];

/** The text that has to be mended, with the private place that it gives away. */
function diagnoseLeak({ of, strength, run, part, excerpt }: Leak, origins: Origins): Diagnostic {
  const { place: printed, ...written } = whereWritten(run, part, origins);
  // Words of a layout or a language have no place in the dossier: what they give away has one.
  const place = printed ?? (of.path === null ? null : origins.places.find(of.path));
  const where = written.path.length === 0 ? 'the document' : formatPath(written.path);
  const given = { ...written, where, found: excerpt };
  return diagnose(strength === 'strong' ? sure(of, given) : suspected(of, given), place);
}

type Given = Pick<Finding, 'path' | 'within'> & { readonly where: string; readonly found: string };

function sure({ code, path }: Forbidden, given: Given): Finding {
  const secret = formatPath(path ?? []);
  switch (code) {
    case 'E303':
      return finding('E303', 'named', { ...given, secret });
    case 'E901':
      return finding('E901', 'printed', { ...given, secret });
    case 'E902':
      return finding('E902', 'named', given);
    case 'E903':
      return finding('E903', 'named', { ...given, secret });
  }
}

function suspected({ code, path }: Forbidden, given: Given): Finding {
  const secret = formatPath(path ?? []);
  switch (code) {
    case 'E303':
      return finding('W902', 'reference', { ...given, secret });
    case 'E901':
      return finding('W902', 'member', { ...given, secret });
    case 'E902':
      return finding('W902', 'client', given);
    case 'E903':
      return finding('W902', 'competitor', { ...given, secret });
  }
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
 * block's file, or of a layout or locale of the user's own. The package's own words have none.
 */
function whereWritten(
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

/** Characters that no font covers, each where it is written (E501). */
export const explainGlyphs = (missing: readonly MissingGlyph[], origins: Origins): readonly Diagnostic[] =>
  missing.map((glyph) => {
    const { character, codePoint, text: found } = glyph;
    const { place, ...at } = whereWritten(glyph, character, origins);
    return diagnose(finding('E501', 'noGlyph', { ...at, character, codePoint, found }), place);
  });
