import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import type { Mistake } from './Expression.ts';
import type { Figures } from './figures.ts';

/** What people write instead of the signs that are known here. */
const signs: ReadonlyMap<string, string> = new Map([
  [',', 'Write numbers without separators of thousands, and with a point before decimals: 2400, 0.5.'],
  ["'", 'Write numbers without separators of thousands: 2400.'],
  ['%', 'Write a percentage as a fraction: 2 % is 0.02.'],
  ['٪', 'Write a percentage as a fraction: 2 % is 0.02.'],
  ['.', 'Write a digit before the point: 0.5.'],
  ['=', 'Take it away: the result is computed.'],
  ['–', 'Write a minus: -.'],
  ['—', 'Write a minus: -.'],
  ['·', 'Write * or ×.'],
  ['x', 'Write * or ×.'],
  ['х', 'Write * or ×.'],
  [':', 'Write / or ÷.'],
]);
const written = /^figures?\s*[.:]\s*([\p{L}\p{N}][\p{L}\p{N}_-]*)/iu;
const word = /^\p{L}[\p{L}\p{N}_²³-]*/u;
/** Thousands and millions, as people shorten them. */
const multiple = /^(?:k|m|mn|mln|mio|bn|e\d*|тыс|млн|млрд|ألف|مليون)$/iu;

/** What means nothing at a character of a calculation, and what was probably meant: a figure, a unit, another sign. */
export function explainUnknown(text: string, from: number, figures: Figures): Mistake {
  const rest = text.slice(from);
  const told = (found: string, fix: string): Mistake => ({
    spot: { from, length: found.length },
    what: `stands "${found}", which means nothing in a calculation`,
    fix,
  });
  const [figure, id] = written.exec(rest) ?? [];
  if (figure !== undefined && id !== undefined) return told(figure, suggestFigure(id, figures));
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const [stranger] = word.exec(rest) ?? [];
  const sign = signs.get(first.toLowerCase());
  // "2x3" is a sign between numbers; "xyz" is a word.
  if (stranger === undefined || (sign !== undefined && !/^.\p{L}/u.test(rest)))
    return told(first, sign ?? fixFor(first));
  return told(stranger, fixForWord(stranger, /\d\s*$/.test(text.slice(0, from)), figures));
}

const money = 'Take it away: the result is in the currency of the proposal.';

function fixFor(character: string): string {
  if (/\p{Nd}/u.test(character)) return 'Write digits as 0 to 9.';
  if (/\p{Sc}/u.test(character)) return money;
  return 'A calculation knows numbers, + − * × / ÷ ( ) and figure:<id>.';
}

function fixForWord(stranger: string, followsNumber: boolean, figures: Figures): string {
  if (/^[A-Z]{3}$/.test(stranger) && minorUnits(stranger) !== null) return money;
  if (followsNumber && multiple.test(stranger)) return 'Write the number out in digits: 1500 for 1.5 k.';
  if (followsNumber)
    return 'Take it away: units do not belong in a calculation. What is counted is told in "reckoned".';
  const known = Object.keys(figures);
  const near = didYouMean(stranger, known);
  if (near !== null) return `Did you mean figure:${near}?`;
  const some = known.length === 0 ? '' : `; in figures: ${known.slice(0, 5).join(', ')}`;
  return `Write the number itself, or figure:<id>${some}.`;
}

/** What to write instead of a figure that nothing bears. */
export function suggestFigure(id: string, figures: Figures): string {
  const known = Object.keys(figures);
  const cut = known.includes(id) ? undefined : known.find((name) => id.startsWith(`${name}-`));
  // A hyphen may belong to an id, so a minus after one needs a space.
  if (cut !== undefined) return `Put spaces round the minus: figure:${cut} - ${id.slice(cut.length + 1)}.`;
  const near = didYouMean(id, known);
  if (near !== null) return `Did you mean figure:${near}?`;
  return known.length === 0 ? 'Nothing stands in figures yet: add it there.' : `Known in figures: ${known.join(', ')}.`;
}
