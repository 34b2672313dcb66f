import { formatPath } from '../../foundation/data/Path.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';

interface Misspelt {
  /** The path that was meant. */
  readonly path: string;
  /** Path of the group the key stands in. */
  readonly group: string;
  readonly meant: string;
}

const lineOf = ({ place }: Diagnostic): string => (place ? `${place.file}:${place.line}` : '');
const spotOf = (diagnostic: Diagnostic): string => {
  const { place, code, found, says, holes } = diagnostic;
  return JSON.stringify([lineOf(diagnostic), place?.column, code, found, says, holes]);
};

function misspelt({ code, path, suggestion }: Diagnostic): readonly Misspelt[] {
  if (code !== 'E113' || typeof suggestion !== 'string') return [];
  const group = path.slice(0, -1);
  return [{ path: formatPath([...group, suggestion]), group: formatPath(group), meant: suggestion }];
}

/** Something is missing only because its key is misspelt, which is reported already. */
const followsFrom =
  ({ path, found, lacks = [] }: Diagnostic) =>
  (key: Misspelt): boolean =>
    found === null && (formatPath(path) === key.path || (formatPath(path) === key.group && lacks.includes(key.meant)));

/**
 * Findings without their echoes: what the checks say of a line that YAML could not read as it was meant, what two checks
 * say in the same words of one spot, and what is missing because its key is misspelt.
 */
export function withoutEchoes(ofFiles: readonly Diagnostic[], ofChecks: readonly Diagnostic[]): readonly Diagnostic[] {
  const misread = new Set(ofFiles.filter(({ code }) => code === 'E104' || code === 'E100').map(lineOf));
  const keys = [...ofFiles, ...ofChecks].flatMap(misspelt);
  const seen = new Set<string>();
  const isNews = (diagnostic: Diagnostic): boolean => {
    const spot = spotOf(diagnostic);
    if (seen.has(spot) || keys.some(followsFrom(diagnostic))) return false;
    seen.add(spot);
    return true;
  };
  const others = ofChecks.filter((diagnostic) => diagnostic.place === null || !misread.has(lineOf(diagnostic)));
  return [...ofFiles, ...others].filter(isNews);
}
