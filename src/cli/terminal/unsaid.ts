import { sentencesOf } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Hole, Holes } from '../../foundation/diagnostics/finding.ts';
import type { SourceText } from '../../foundation/diagnostics/frameSource.ts';

/** Codes that quote what the client must not read, from a line that is public. */
const quoting: ReadonlySet<string> = new Set(['E303', 'E901', 'E902', 'E903', 'W901', 'W902']);
const dots = '…';

/** What is said where others read along. */
export interface Unsaid {
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly SourceText[];
}

/**
 * Findings for a log that others read (CI): without the private lines themselves, without names that must not be read,
 * and without what a private line holds. What is left is the code, the place and what to do.
 */
export function leaveUnsaid(diagnostics: readonly Diagnostic[], inputs: readonly SourceText[]): Unsaid {
  const quoted = diagnostics.filter(({ code }) => quoting.has(code));
  const hidden = inputs.map((input): SourceText => {
    const more = quoted.flatMap(({ place }) => (place?.file === input.name ? [place.line] : []));
    return { name: input.name, text: input.text, privateLines: new Set([...input.privateLines, ...more]) };
  });
  return { diagnostics: diagnostics.map((diagnostic) => veiled(diagnostic, hidden)), inputs: hidden };
}

function veiled(diagnostic: Diagnostic, inputs: readonly SourceText[]): Diagnostic {
  const { code, place, holes, found, suggestion } = diagnostic;
  if (code === 'I904') return said({ ...diagnostic, holes: { ...holes, file: 'Another dossier of the workspace' } });
  if (code === 'E602' || code === 'W604') return said({ ...diagnostic, holes: withoutStamp(holes) });
  const source = inputs.find(({ name }) => name === place?.file);
  const isPrivate = source !== undefined && place !== null && source.privateLines.has(place.line);
  if (!isPrivate && !quoting.has(code)) return diagnostic;
  const line = source?.text.split('\n')[(place?.line ?? 0) - 1] ?? '';
  const hide = (hole: Hole): Hole => (typeof hole === 'string' && isValueIn(hole, line) ? dots : hole);
  const rest = Object.fromEntries(Object.entries(holes).map(([name, hole]) => [name, hide(hole)]));
  const isValue = typeof suggestion === 'string' && found !== null && isValueIn(found, line);
  return said({
    ...diagnostic,
    holes: quoting.has(code) && 'part' in rest ? { ...rest, part: dots } : rest,
    found: found === null ? null : quoting.has(code) || isValueIn(found, line) ? dots : found,
    suggestion: isValue ? null : suggestion,
  });
}

/** A file that stands in the way may hold the proposal of another client: its title and client are theirs. */
const withoutStamp = (holes: Holes): Holes =>
  Object.fromEntries(
    Object.entries(holes).map(([name, hole]) => [name, name === 'title' || name === 'names' ? dots : hole]),
  );

/** Whether words repeat something of a line's values, whole or quoted in part: names of its fields may be said. */
const isValueIn = (words: string, line: string): boolean =>
  (words.length > 1 && line.includes(words) && !line.includes(`${words}:`)) ||
  (words.match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => line.includes(word) && !line.includes(`${word}:`));

const said = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, ...sentencesOf(diagnostic) });
