import { isDecimal, type Decimal } from '../../foundation/money/Decimal.ts';
import type { Mistake, Operator, Spot } from './Expression.ts';

export type Token =
  | { readonly is: 'number'; readonly value: Decimal; readonly spot: Spot }
  | { readonly is: 'figure'; readonly id: string; readonly spot: Spot }
  | { readonly is: 'operator'; readonly operator: Operator; readonly spot: Spot }
  | { readonly is: 'open' | 'close'; readonly spot: Spot };

const operators: ReadonlyMap<string, Operator> = new Map([
  ['+', '+'],
  ['-', '−'],
  ['−', '−'],
  ['*', '×'],
  ['×', '×'],
  ['/', '÷'],
  ['÷', '÷'],
]);

/** What people write instead of what is known here. */
const strangers: ReadonlyMap<string, string> = new Map([
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
const otherwise = 'A calculation knows numbers, + − * × / ÷ ( ) and figure:<id>.';

const forms = [
  [/\s+/uy, 'space'],
  [/figure:([A-Za-z0-9][A-Za-z0-9_-]*)/y, 'figure'],
  [/\d+(?:\.\d+)?/y, 'number'],
  [/[()]/y, 'bracket'],
  [/[-+−*×/÷]/uy, 'operator'],
] as const;

/** The next thing in the text and what form it has; null where nothing known begins. */
function match(text: string, from: number): { readonly words: RegExpExecArray; readonly form: string } | null {
  for (const [pattern, form] of forms) {
    pattern.lastIndex = from;
    const words = pattern.exec(text);
    if (words) return { words, form };
  }
  return null;
}

function stranger(text: string, from: number): Mistake {
  const found = String.fromCodePoint(text.codePointAt(from) ?? 0);
  const isForeignDigit = /\p{Nd}/u.test(found);
  return {
    spot: { from, length: found.length },
    what: `stands "${found}", which means nothing in a calculation`,
    fix: isForeignDigit ? 'Write digits as 0 to 9.' : (strangers.get(found.toLowerCase()) ?? otherwise),
  };
}

/** Cuts a calculation into its parts; the first character that means nothing is a mistake. */
export function readTokens(text: string): { readonly tokens: readonly Token[]; readonly mistake: Mistake | null } {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    const next = match(text, from);
    if (!next) return { tokens, mistake: stranger(text, from) };
    const [all, id] = next.words;
    const spot = { from, length: all.length };
    from += all.length;
    const operator = operators.get(all);
    if (next.form === 'figure') tokens.push({ is: 'figure', id: id ?? '', spot });
    else if (operator) tokens.push({ is: 'operator', operator, spot });
    else if (next.form === 'bracket') tokens.push({ is: all === '(' ? 'open' : 'close', spot });
    else if (isDecimal(all)) tokens.push({ is: 'number', value: all, spot });
    else if (next.form === 'number') return { tokens, mistake: tooLong(spot) };
  }
  return { tokens, mistake: null };
}

const tooLong = (spot: Spot): Mistake => ({
  spot,
  what: 'stands a number with more digits than any amount has',
  fix: 'Write at most 15 digits before the point and 9 after it.',
});
