import { isDecimal, type Decimal } from '../../foundation/money/Decimal.ts';
import { explainStranger } from './explainStranger.ts';
import type { Mistake, Operator, Spot } from './Expression.ts';
import type { Figures } from './figureIn.ts';

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

/** Cuts a calculation into its parts; the first that means nothing is a mistake, explained with the figures there are. */
export function readTokens(
  text: string,
  figures: Figures,
): { readonly tokens: readonly Token[]; readonly mistake: Mistake | null } {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    const next = match(text, from);
    if (!next) return { tokens, mistake: explainStranger(text, from, figures) };
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
