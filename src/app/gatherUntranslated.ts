import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import { finding } from '../foundation/diagnostics/finding.ts';
import { formatPath } from '../foundation/data/Path.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { sortDiagnostics } from '../foundation/diagnostics/severity.ts';

/** Up to this number texts are reported one by one; more of them are a list. */
const mostAlone = 12;
/** A list names up to this number of places. */
const mostNamed = 8;

export interface Languages {
  /** The document's, and the dossier's own. */
  readonly language: string;
  readonly own: string;
  /** Whether any text of the dossier is there in the document's language. */
  readonly isUnderstood: boolean;
  /** The language of the workspace, in which the plain columns of a price book are. */
  readonly house: string;
  /** The price book, as messages name it; null where no text is from one. */
  readonly book: string | null;
}

/** One warning for a dossier that nobody has translated; else one a text, and one for all that are too many to read. */
export function gatherUntranslated(diagnostics: readonly Diagnostic[], languages: Languages): readonly Diagnostic[] {
  const { language, own, isUnderstood, book } = languages;
  const all = sortDiagnostics(diagnostics.filter(({ code }) => code === 'W502'));
  const isOfBook = ({ place }: Diagnostic): boolean => book !== null && place?.file === book;
  const missing = all.filter((one) => !isOfBook(one));
  const others = [...diagnostics.filter(({ code }) => code !== 'W502'), ...inBook(all.filter(isOfBook), languages)];
  const alone = isUnderstood || missing.length < 2 ? missing.slice(0, mostAlone) : [];
  const rest = missing.slice(alone.length);
  const [first] = rest;
  if (first === undefined || rest.length < 2) return [...others, ...missing];
  const { path, place } = first;
  const given = { path, found: first.found, count: rest.length, language, printed: own, places: named(rest) };
  const gathered = diagnose(finding('W502', alone.length === 0 ? 'all' : 'more', given), place);
  return [...others, ...alone, gathered];
}

/** Texts that a row of the price book lacks: they are written there. One by one; and one warning for all that are too many. */
function inBook(missing: readonly Diagnostic[], { language, house }: Languages): readonly Diagnostic[] {
  const columnOf = ({ path }: Diagnostic): string =>
    language === house ? String(path.at(-1)) : `${String(path.at(-1))}_${language}`;
  const told = missing.map((one) => {
    const { path, holes } = one;
    const given = { path, language, printed: holes.printed ?? '', column: columnOf(one) };
    return diagnose(finding('W502', 'inBook', given), one.place);
  });
  const rest = told.slice(mostAlone);
  const [first] = rest;
  if (first === undefined || rest.length < 2) return told;
  const columns = [...new Set(missing.map(columnOf))];
  const given = { path: first.path, count: rest.length, language, columns };
  return [...told.slice(0, mostAlone), diagnose(finding('W502', 'moreInBook', given), first.place)];
}

function named(missing: readonly Diagnostic[]): string {
  const paths = missing.map(({ path }) => formatPath(path));
  const more = paths.length - mostNamed;
  return `${paths.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
