import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';

const lineOf = ({ place }: Diagnostic): string => (place ? `${place.file}:${place.line}` : '');
const spotOf = (diagnostic: Diagnostic): string =>
  `${lineOf(diagnostic)}:${diagnostic.place?.column ?? 0}:${diagnostic.code}:${diagnostic.found ?? ''}:${diagnostic.message}`;

/** Paths that are missing only because their key is misspelt: what the unknown key was probably meant to be. */
function misspelt(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics.flatMap(({ code, path, found, fix }) => {
      const meant = /^Did you mean (.+)\?$/.exec(fix ?? '')?.[1];
      if (code !== 'E113' || meant === undefined || path === null || found === null || !path.endsWith(found)) return [];
      return [path.slice(0, -found.length) + meant];
    }),
  );
}

/**
 * Findings without their echoes: what the checks say of a line that YAML could not read as it was meant, and what two
 * checks say in the same words of one spot, and what is missing because its key is misspelt.
 */
export function withoutEchoes(ofFiles: readonly Diagnostic[], ofChecks: readonly Diagnostic[]): readonly Diagnostic[] {
  const misread = new Set(ofFiles.filter(({ code }) => code === 'E104' || code === 'E100').map(lineOf));
  const meant = misspelt([...ofFiles, ...ofChecks]);
  const seen = new Set<string>();
  const news = ofChecks.filter(
    (diagnostic) =>
      (diagnostic.place === null || !misread.has(lineOf(diagnostic))) &&
      !(diagnostic.found === null && diagnostic.path !== null && meant.has(diagnostic.path)),
  );
  return [...ofFiles, ...news].filter((diagnostic) => {
    const spot = spotOf(diagnostic);
    if (seen.has(spot)) return false;
    seen.add(spot);
    return true;
  });
}
