import { isCalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { westernDigits } from '../../foundation/text/westernDigits.ts';
import { holesOfFix, sentencesOf } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Hole, Holes } from '../../foundation/diagnostics/finding.ts';
import { unsaidFix } from '../../foundation/diagnostics/messages/shared.ts';
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
    return { ...input, privateLines: new Set([...input.privateLines, ...more]) };
  });
  return { diagnostics: diagnostics.map((diagnostic) => veiled(diagnostic, hidden)), inputs: hidden };
}

/** The same for some files only, and only of what their lines hold: for a file of one's own that a run is written to. */
export const leaveValuesUnsaid = (
  diagnostics: readonly Diagnostic[],
  hidden: readonly SourceText[],
  inputs: readonly SourceText[],
): Unsaid => ({
  inputs,
  diagnostics: diagnostics.map((diagnostic) => {
    const source = hidden.find(({ name }) => name === diagnostic.place?.file);
    return isOnPrivateLine(diagnostic, source) ? withoutValues(diagnostic, secretsOf(diagnostic, source)) : diagnostic;
  }),
});

const isOnPrivateLine = ({ place }: Diagnostic, source: SourceText | undefined): boolean =>
  source !== undefined && place !== null && source.privateLines.has(place.line);

const lineOf = ({ place }: Diagnostic, source: SourceText | undefined): string =>
  source?.text.split('\n')[(place?.line ?? 0) - 1] ?? '';

/** Whether a text of a finding, by the name of its hole, says what its line keeps. */
type Secrets = (text: string, name: string) => boolean;

/** Of a price book the numbers and days are kept, however they are written; that an article has a number is no secret. */
function secretsOf(diagnostic: Diagnostic, source: SourceText | undefined): Secrets {
  if (source?.forTerminal === true) return (text, name) => name !== 'sku' && name !== 'near' && /\p{Nd}/u.test(text);
  const line = lineOf(diagnostic, source);
  return (text) => isValueIn(text, line);
}

function veiled(diagnostic: Diagnostic, inputs: readonly SourceText[]): Diagnostic {
  const { code, place, holes } = diagnostic;
  if (code === 'I904') return said({ ...diagnostic, holes: { ...holes, file: 'Another dossier of the workspace' } });
  if (code === 'E602' || code === 'W604') return said({ ...diagnostic, holes: withoutStamp(holes) });
  const source = inputs.find(({ name }) => name === place?.file);
  if (!isOnPrivateLine(diagnostic, source) && !quoting.has(code)) return diagnostic;
  return withoutValues(diagnostic, secretsOf(diagnostic, source));
}

/** A finding without what stands on its line, and without what was made of that: a fix may say it in another spelling. */
function withoutValues(diagnostic: Diagnostic, isSecret: Secrets): Diagnostic {
  const { code, holes, found, suggestion } = diagnostic;
  const isQuoting = quoting.has(code);
  const isHidden = (name: string, hole: Hole): boolean =>
    (isQuoting && name === 'part') || textsOf(hole).some((text) => isSecret(text, name));
  const rest = Object.fromEntries(
    Object.entries(holes).map(([name, hole]) => [name, isHidden(name, hole) ? dots : hole]),
  );
  // What was probably meant is another spelling of what stands there; of a key it is a name that anybody may read.
  const isKey = typeof suggestion === 'string' && found !== null && !isSecret(found, 'found');
  const without = {
    ...diagnostic,
    holes: rest,
    found: found === null ? null : isQuoting || isSecret(found, 'found') ? dots : found,
    suggestion: isKey ? suggestion : null,
  };
  const isSaid = (name: string): boolean =>
    name === 'found'
      ? without.found === found
      : name === 'suggestion'
        ? without.suggestion === suggestion && suggestion !== null
        : rest[name] === holes[name];
  return isQuoting || holesOfFix(without).every(isSaid) ? said(without) : { ...said(without), fix: unsaidFix };
}

const textsOf = (hole: Hole): readonly string[] =>
  typeof hole === 'string' ? [hole] : typeof hole === 'object' && !('form' in hole) ? hole : [];

/** A file that stands in the way may hold the proposal of another client: its title and client are theirs. */
const withoutStamp = (holes: Holes): Holes =>
  Object.fromEntries(
    Object.entries(holes).map(([name, hole]) => [name, name === 'title' || name === 'names' ? dots : hole]),
  );

/**
 * Whether words repeat something of a line's values, whole or quoted in part: names of its fields may be said. A day may
 * stand there in any spelling.
 */
const isValueIn = (words: string, line: string): boolean =>
  isNumberIn(words, line) ||
  isCalendarDate(words) ||
  (words.length > 1 && line.includes(words) && !line.includes(`${words}:`)) ||
  (words.match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => line.includes(word) && !line.includes(`${word}:`));

/** Whether a number stands on a line in whatever spelling: `8.8880` and `8888` do so where `8,888` is written. */
function isNumberIn(words: string, line: string): boolean {
  if (/\p{L}/u.test(words)) return false;
  const digits = digitsOf(words).replace(/^0+|0+$/g, '');
  return digits !== '' && digitsOf(line).includes(digits);
}

const digitsOf = (text: string): string => westernDigits(text).replace(/\D/g, '');

const said = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, ...sentencesOf(diagnostic) });
