import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { characterAt, type Mistake } from './Expression.ts';
import type { Figures } from './figures.ts';

type Sign = 'comma' | 'apostrophe' | 'percentSign' | 'point' | 'equals' | 'dash' | 'times' | 'dividedBy';

/** What people write instead of the signs that are known here. */
const signs: ReadonlyMap<string, Sign> = new Map([
  [',', 'comma'],
  ["'", 'apostrophe'],
  ['%', 'percentSign'],
  ['٪', 'percentSign'],
  ['.', 'point'],
  ['=', 'equals'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['·', 'times'],
  ['x', 'times'],
  ['х', 'times'],
  [':', 'dividedBy'],
]);
const figureName = /^figures?\s*[.:]\s*([\p{L}\p{N}][\p{L}\p{N}_-]*)/iu;
const word = /^\p{L}[\p{L}\p{N}_²³-]*/u;
/** Thousands and millions, as people shorten them. */
const multiple = /^(?:k|m|mn|mln|mio|bn|e\d*|тыс|млн|млрд|ألف|مليون)$/iu;

interface Details {
  readonly at: number;
  readonly text: string;
}

/** What means nothing at a character of a calculation, and what was probably meant: a figure, a unit, another sign. */
export function explainUnknown(text: string, from: number, figures: Figures): Mistake {
  const rest = text.slice(from);
  const mistake = (found: string, explain: (details: Details) => Statement): Mistake => {
    const spot = { from, length: found.length };
    return { spot, ...explain({ at: characterAt(spot), text: found }) };
  };
  const [figure, id] = figureName.exec(rest) ?? [];
  if (figure !== undefined && id !== undefined) return mistake(figure, (details) => unknownName(id, figures, details));
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const [letters] = word.exec(rest) ?? [];
  const sign = signs.get(first.toLowerCase());
  // "2x3" is a sign between numbers; "xyz" is a word.
  if (letters === undefined || (sign !== undefined && !/^.\p{L}/u.test(rest)))
    return mistake(first, (details) => statement('E420', sign ?? classOf(first), details));
  const followsNumber = /\d\s*$/.test(text.slice(0, from));
  return mistake(letters, (details) => unknownWord(letters, { followsNumber, figures }, details));
}

function classOf(character: string): 'digit' | 'money' | 'character' {
  if (/\p{Nd}/u.test(character)) return 'digit';
  return /\p{Sc}/u.test(character) ? 'money' : 'character';
}

function unknownWord(
  letters: string,
  { followsNumber, figures }: { readonly followsNumber: boolean; readonly figures: Figures },
  details: Details,
): Statement {
  if (/^[A-Z]{3}$/.test(letters) && minorUnits(letters) !== null) return statement('E420', 'money', details);
  if (followsNumber) return statement('E420', multiple.test(letters) ? 'multiple' : 'unit', details);
  return unknownName(letters, figures, details);
}

/** A word that was probably meant to be a figure. */
function unknownName(name: string, figures: Figures, details: Details): Statement {
  const known = Object.keys(figures);
  const near = known.includes(name) ? name : didYouMean(name, known);
  if (near !== null) return statement('E420', 'word', { ...details, suggestion: `figure:${near}` });
  return known.length === 0
    ? statement('E420', 'word', details)
    : statement('E420', 'wordOrFigure', { ...details, known: known.slice(0, 5) });
}
