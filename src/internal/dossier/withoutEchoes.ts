import type { Path } from '../../foundation/data/Path.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Code } from '../../foundation/diagnostics/messages/index.ts';

/** A line that YAML did not read as it was meant: what a check says of it follows from that. */
const misreadings: ReadonlySet<Code> = new Set(['E100', 'E104']);
/** A key that nobody knows, perhaps with the one that was meant: what is missing may be there under this name. */
const unknownKey: Code = 'E113';

/**
 * Findings without their echoes: what the checks say of a line that YAML misread, what two checks say alike of one
 * place, and what is missing because its key is misspelt.
 */
export function withoutEchoes(ofFiles: readonly Diagnostic[], ofChecks: readonly Diagnostic[]): readonly Diagnostic[] {
  const misread = new Set(ofFiles.filter(({ code }) => misreadings.has(code)).map(lineOf));
  const others = ofChecks.filter((diagnostic) => diagnostic.place === null || !misread.has(lineOf(diagnostic)));
  const meant = new Set([...ofFiles, ...ofChecks].flatMap(meantPath));
  const seen = new Set<string>();
  return [...ofFiles, ...others].filter((diagnostic) => {
    const said = saidOf(diagnostic);
    if (seen.has(said) || missingPaths(diagnostic).some((path) => meant.has(path))) return false;
    seen.add(said);
    return true;
  });
}

const lineOf = ({ place }: Diagnostic): string => (place ? `${place.file}:${place.line}` : '');
const keyOf = (path: Path): string => JSON.stringify(path);

/** What is said, and of which place. */
const saidOf = (diagnostic: Diagnostic): string => {
  const { place, code, found, says, holes } = diagnostic;
  return JSON.stringify([lineOf(diagnostic), place?.column, code, found, says, holes]);
};

/** The path that a misspelt key was meant to have. */
const meantPath = ({ code, path, suggestion }: Diagnostic): readonly string[] =>
  code === unknownKey && typeof suggestion === 'string' ? [keyOf([...path.slice(0, -1), suggestion])] : [];

/** The paths at which something is missing; none where a value was found. */
const missingPaths = ({ path, found, lacks = [] }: Diagnostic): readonly string[] =>
  found === null ? [keyOf(path), ...lacks.map((field) => keyOf([...path, field]))] : [];
