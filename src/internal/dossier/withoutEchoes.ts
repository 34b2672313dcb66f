import type { Path } from '../../foundation/data/Path.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Form } from '../../foundation/diagnostics/finding.ts';
import type { Code } from '../../foundation/diagnostics/messages/index.ts';

/** A line that YAML did not read as it was meant: what a check says of it follows from that. */
const misreadings: ReadonlySet<Code> = new Set(['E100', 'E104']);
/** A key that nobody knows, perhaps with the one that was meant: what is missing may be there under this name. */
const unknownKey: Code = 'E113';

/**
 * Findings without their echoes: what the checks say of a line that YAML misread, what two checks say alike of one
 * place, what is missing because its key is misspelt, and that an id has not the form of one where nothing has that id.
 */
export function withoutEchoes(ofFiles: readonly Diagnostic[], ofChecks: readonly Diagnostic[]): readonly Diagnostic[] {
  const misread = new Set(ofFiles.filter(({ code }) => misreadings.has(code)).map(lineOf));
  const others = ofChecks.filter((diagnostic) => diagnostic.place === null || !misread.has(lineOf(diagnostic)));
  const meant = new Set([...ofFiles, ...ofChecks].flatMap(meantPath));
  const unknown = new Set(others.filter(({ code }) => code === unknownId).map(({ path }) => keyOf(path)));
  const seen = new Set<string>();
  return [...ofFiles, ...others].filter((diagnostic) => {
    const said = saidOf(diagnostic);
    if (seen.has(said) || missingPaths(diagnostic).some((path) => meant.has(path))) return false;
    // A name that stands where an id belongs is no text either.
    if ((asksForId(diagnostic) || diagnostic.code === nameInText) && unknown.has(keyOf(diagnostic.path))) return false;
    // Of ids whose section has a misspelt name nothing is known.
    if (diagnostic.code === unknownId && homesOf(diagnostic).some((home) => meant.has(home))) return false;
    seen.add(said);
    return true;
  });
}

const nameInText: Code = 'W901';
/** An id that nothing bears. */
const unknownId: Code = 'E114';
const idForms: readonly string[] = ['id', 'anyId', 'taxId'] satisfies readonly Form[];

/** Whether a value is refused since it has not the form of an id. */
const asksForId = ({ holes: { expected } }: Diagnostic): boolean =>
  typeof expected === 'object' && 'form' in expected && idForms.includes(expected.form);

/** Where the id would be found: the section, and the field in it. */
function homesOf({ holes: { homes } }: Diagnostic): readonly string[] {
  const all = Array.isArray(homes) ? homes.map((home) => String(home).split('.')) : [];
  return all.flatMap((steps) => steps.map((_, i) => keyOf(steps.slice(0, i + 1))));
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
