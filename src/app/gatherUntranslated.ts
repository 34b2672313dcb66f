import { formatPath } from '../foundation/data/Path.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { sortDiagnostics } from '../foundation/diagnostics/severity.ts';

/** So many texts are told one by one; more of them are a list. */
const mostTold = 12;
/** So many places a list names. */
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
  const told = isUnderstood || missing.length < 2 ? missing.slice(0, mostTold) : [];
  const rest = missing.slice(told.length);
  const [first] = rest;
  if (first === undefined || rest.length < 2) return [...others, ...missing];
  const count = told.length === 0 ? `All ${rest.length} texts` : `${rest.length} more texts`;
  const gathered: Diagnostic = {
    ...first,
    message: `${count} of the dossier are not there in ${language} and are printed in ${own}: ${named(rest)}.`,
    fix: `Write each as {${own}: …, ${language}: …}; names, addresses and numbers may stay as they are.`,
  };
  return [...others, ...told, gathered];
}

function named(missing: readonly Diagnostic[]): string {
  const paths = missing.map(({ path }) => formatPath(path));
  const more = paths.length - mostNamed;
  return `${paths.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
