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
}

/** One warning for a dossier that nobody has translated; else one a text, and one for all that are too many to read. */
export function gatherUntranslated(
  diagnostics: readonly Diagnostic[],
  { language, own, isUnderstood }: Languages,
): readonly Diagnostic[] {
  const missing = sortDiagnostics(diagnostics.filter(({ code }) => code === 'W502'));
  const others = diagnostics.filter(({ code }) => code !== 'W502');
  const alone = isUnderstood || missing.length < 2 ? missing.slice(0, mostAlone) : [];
  const rest = missing.slice(alone.length);
  const [first] = rest;
  if (first === undefined || rest.length < 2) return [...others, ...missing];
  const { path, place } = first;
  const given = { path, found: first.found, count: rest.length, language, printed: own, places: named(rest) };
  const gathered = diagnose(finding('W502', alone.length === 0 ? 'all' : 'more', given), place);
  return [...others, ...alone, gathered];
}

function named(missing: readonly Diagnostic[]): string {
  const paths = missing.map(({ path }) => formatPath(path));
  const more = paths.length - mostNamed;
  return `${paths.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
