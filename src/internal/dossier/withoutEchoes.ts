import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';

interface Misspelt {
  /** The path that was meant. */
  readonly path: string;
  /** Path of the group the key stands in. */
  readonly group: string;
  readonly meant: string;
}

const lineOf = ({ place }: Diagnostic): string => (place ? `${place.file}:${place.line}` : '');
const spotOf = (diagnostic: Diagnostic): string =>
  [lineOf(diagnostic), diagnostic.place?.column, diagnostic.code, diagnostic.found, diagnostic.message].join('\n');

function misspelt({ code, path, found, fix }: Diagnostic): readonly Misspelt[] {
  const meant = /^Did you mean (.+)\?$/.exec(fix ?? '')?.[1];
  if (code !== 'E113' || meant === undefined || path === null || found === null || !path.endsWith(found)) return [];
  const before = path.slice(0, -found.length);
  return [{ path: before + meant, group: before.replace(/\.$/, ''), meant }];
}

/** Something is missing only because its key is misspelt, which is told already. */
const followsFrom =
  ({ path, found, message }: Diagnostic) =>
  (key: Misspelt): boolean =>
    found === null && (path === key.path || (path === key.group && message.includes(key.meant)));

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
