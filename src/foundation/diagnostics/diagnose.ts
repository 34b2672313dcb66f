import type { Plain } from '../data/Plain.ts';
import { isDecimal } from '../money/Decimal.ts';
import { englishSigns, writeNumber } from '../money/writeNumber.ts';
import type { Diagnostic, Place } from './Diagnostic.ts';
import type { Expectation, Finding, Hole, Holes, Statement, Within } from './finding.ts';
import { expectations } from './messages/expectations.ts';
import { messages } from './messages/index.ts';
import type { Words } from './messages/Messages.ts';
import { meant, ofSchemas } from './messages/shared.ts';
import { severityOf } from './severity.ts';

/** Makes sentences of a finding and gives it its place: the last step, and the only one that knows words. */
export function diagnose(finding: Finding, place: Place | null): Diagnostic {
  const { code, path, found, within, lacks } = finding;
  const at = { code, severity: severityOf(code), path, place: narrowed(place, within), found, ...(lacks && { lacks }) };
  const { says, holes, suggestion } = finding;
  return { ...at, says, holes, suggestion, ...sentencesOf(finding) };
}

/** What is wrong and what to do about it, in words. */
export function sentencesOf(statement: Statement): {
  readonly message: string;
  readonly fix: string;
} {
  const { message, fix } = wordsOf(statement);
  const { suggestion } = statement;
  const said = suggestion === null || fix.includes('{suggestion}') ? fix : meant;
  return { message: fill(message, statement), fix: fill(said, statement) };
}

/** What the fix is filled with: it says nothing where one of these may not be said. */
export const holesOfFix = (statement: Statement): readonly string[] =>
  [...wordsOf(statement).fix.matchAll(holes)].flatMap(([, name]) => name ?? []);

/** Whether the fix speaks of lines of the file, and so to nobody who answers a question. */
export function isForEditors(statement: Statement): boolean {
  const { fix, forEditors = false } = wordsOf(statement);
  const { suggestion } = statement;
  const { expected } = statement.holes;
  if (suggestion !== null && !fix.includes('{suggestion}')) return false;
  return (
    forEditors || (fix.includes('{mend}') && isExpectation(expected) && 'forEditors' in expectations[expected.form])
  );
}

/** Whether the fix says what the message says already: "Expected …", "Write …". */
export function saysItTwice(statement: Statement): boolean {
  const { message, fix } = wordsOf(statement);
  const { expected } = statement.holes;
  const isOfExpectation = message.includes('{expected}') && fix.includes('{mend}') && isExpectation(expected);
  return statement.suggestion === null && isOfExpectation && fixOf(expected) === 'Write {expected}.';
}

function wordsOf({ code, says }: Statement): Words {
  const all: Readonly<Record<string, Words>> = { ...ofSchemas, ...messages[code].says };
  const words = all[says];
  if (words === undefined) throw new Error(`${code} has no words for ${says}.`);
  return words;
}

const holes = /\{([A-Za-z]+)\}/g;

function fill(sentence: string, { code, holes: given, found, suggestion }: Statement): string {
  const { expected } = given;
  const known: Holes = {
    ...(isExpectation(expected) && wordsFor(expected)),
    code,
    ...given,
    ...(found !== null && { found }),
    ...(suggestion !== null && { suggestion: asTyped(suggestion) }),
  };
  return fillWith(sentence, known);
}

/** Words that are in braces and no hole stay as they are; amounts of money have their thousands set off, as in the terminal. */
const fillWith = (sentence: string, known: Holes): string =>
  sentence.replace(holes, (word, name: string, at: number) => {
    const hole = Object.hasOwn(known, name) ? known[name] : undefined;
    if (hole === undefined) return word;
    const isMoney = sentence.startsWith(' {currency}', at + word.length) && typeof hole === 'string' && isDecimal(hole);
    return isMoney ? writeNumber(hole, englishSigns) : inWords(hole);
  });

function inWords(hole: Hole): string {
  if (isExpectation(hole)) return fillWith(expectations[hole.form].expected, hole.holes);
  return typeof hole === 'object' ? hole.join(', ') : String(hole);
}

/** What else an expectation gives to a sentence. */
function wordsFor(expectation: Expectation): Holes {
  const { form, holes: given } = expectation;
  const words = expectations[form];
  const expected = fillWith(words.expected, given);
  return {
    example: 'example' in words ? fillWith(words.example, given) : '…',
    mend: fillWith(fixOf(expectation), { ...given, expected }),
  };
}

/** What to do where no better value can be proposed: of a field that has to be there, never to delete it. */
function fixOf({ form, isNeeded }: Expectation): string {
  const words = expectations[form];
  return isNeeded === true && 'needed' in words ? words.needed : words.fix;
}

const isExpectation = (hole: Hole | undefined): hole is Expectation => typeof hole === 'object' && 'form' in hole;

const asTyped = (value: Plain): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The part that is meant, where the text is on one line as it is, bare or in quotes; else all of it. */
function narrowed(place: Place | null, within: Within | undefined): Place | null {
  if (!place || !within) return place;
  const quote = (place.length - within.text.length) / 2;
  if (quote !== 0 && quote !== 1) return place;
  return { ...place, column: place.column + quote + within.from, length: within.length };
}
