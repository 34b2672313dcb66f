import type { Expression, Mistake, Operator, Spot } from './Expression.ts';
import type { Figures } from './figures.ts';

import { isDecimal, type Decimal } from '../../foundation/money/Decimal.ts';
import { explainUnknown } from './unknownText.ts';

const mostCharacters = 200;
const deepest = 20;

type ReadExpression =
  | { readonly expression: Expression; readonly mistake: null }
  | { readonly expression: null; readonly mistake: Mistake };

/** × and ÷ bind closer than + and −; of equals the first comes first. */
const bindingOf: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

class Misread extends Error {
  readonly mistake: Mistake;
  constructor(mistake: Mistake) {
    super(mistake.what);
    this.mistake = mistake;
  }
}

/**
 * Reads a calculation into a closed tree. Nothing is run: an unknown character, sign or bracket is a mistake with its
 * place.
 * @param figures what a word in it may have been meant for
 */
export function readExpression(text: string, figures: Figures): ReadExpression {
  if (text.length > mostCharacters) return failed(tooLong(text));
  const { tokens, mistake } = readTokens(text, figures);
  if (mistake) return failed(mistake);
  try {
    return { expression: new Reader(tokens, text.length).all(), mistake: null };
  } catch (error) {
    if (error instanceof Misread) return failed(error.mistake);
    throw error;
  }
}

const failed = (mistake: Mistake): ReadExpression => ({ expression: null, mistake });

const tooLong = (text: string): Mistake => ({
  spot: { from: mostCharacters, length: text.length - mostCharacters },
  what: `the calculation is longer than ${mostCharacters} characters`,
  fix: 'Make two benefits of it, or put a part of it under figures.',
});

/** Precedence climbing over the parts of one calculation. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: Spot;
  #at = 0;

  constructor(tokens: readonly Token[], length: number) {
    this.#tokens = tokens;
    this.#end = { from: length, length: 1 };
  }

  all(): Expression {
    const expression = this.#operation(1, 0);
    const rest = this.#tokens[this.#at];
    if (rest) throw new Misread(unexpected(rest));
    return expression;
  }

  #operation(least: number, depth: number): Expression {
    let left = this.#operand(depth);
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token?.is !== 'operator' || bindingOf[token.operator] < least) return left;
      this.#at += 1;
      const { operator, spot } = token;
      left = { is: 'operation', operator, left, right: this.#operation(bindingOf[operator] + 1, depth), spot };
    }
  }

  #operand(depth: number): Expression {
    const token = this.#tokens[this.#at];
    if (!token) throw new Misread(this.#at === 0 ? nothingThere(this.#end) : cutOff(this.#end));
    if (depth > deepest) throw new Misread(tooDeep(token.spot));
    this.#at += 1;
    if (token.is === 'number' || token.is === 'figure') return token;
    if (token.is === 'operator' && token.operator === '−') return { is: 'opposite', of: this.#operand(depth + 1) };
    if (token.is !== 'open') throw new Misread(token.is === 'close' ? notOpened(token.spot) : unexpected(token));
    const inside = this.#operation(1, depth + 1);
    const close = this.#tokens[this.#at];
    if (close && close.is !== 'close') throw new Misread(unexpected(close));
    if (!close) throw new Misread(notClosed(token.spot));
    this.#at += 1;
    return { is: 'group', of: inside };
  }
}

function unexpected(token: Token): Mistake {
  const { spot } = token;
  switch (token.is) {
    case 'number':
      return {
        spot,
        what: `the number ${token.value} follows without a sign before it`,
        fix: 'Put + − * or / between them; a number is written without spaces: 2400.',
      };
    case 'figure':
      return { spot, what: 'a figure follows without a sign before it', fix: 'Put + − * or / before it.' };
    case 'operator':
      return {
        spot,
        what: `stands ${token.operator} where a number should be`,
        fix: 'Take the sign away, or write the number.',
      };
    case 'open':
      return { spot, what: 'a parenthesis opens without a sign before it', fix: 'Put + − * or / before it.' };
    case 'close':
      return notOpened(spot);
  }
}

const notOpened = (spot: Spot): Mistake => ({
  spot,
  what: 'a parenthesis closes that encloses nothing or was never opened',
  fix: 'Take it away, or write what belongs before it.',
});
const notClosed = (spot: Spot): Mistake => ({
  spot,
  what: 'a parenthesis opens that nothing closes',
  fix: 'Close it where it ends: ).',
});
const cutOff = (spot: Spot): Mistake => ({
  spot,
  what: 'the calculation ends where a number should be',
  fix: 'Write the number, or take the last sign away.',
});
const nothingThere = (spot: Spot): Mistake => ({
  spot,
  what: 'nothing is to be reckoned',
  fix: 'Write what the benefit comes to in a year, such as 2400 * 0.02 * 6500.',
});
const tooDeep = (spot: Spot): Mistake => ({
  spot,
  what: `parentheses and signs stand more than ${deepest} deep`,
  fix: 'Write it more simply.',
});

type Token =
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
function readTokens(
  text: string,
  figures: Figures,
): { readonly tokens: readonly Token[]; readonly mistake: Mistake | null } {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    const next = match(text, from);
    if (!next) return { tokens, mistake: explainUnknown(text, from, figures) };
    const [all, id] = next.words;
    const spot = { from, length: all.length };
    from += all.length;
    const operator = operators.get(all);
    if (next.form === 'figure') tokens.push({ is: 'figure', id: id ?? '', spot });
    else if (operator) tokens.push({ is: 'operator', operator, spot });
    else if (next.form === 'bracket') tokens.push({ is: all === '(' ? 'open' : 'close', spot });
    else if (isDecimal(all)) tokens.push({ is: 'number', value: all, spot });
    else if (next.form === 'number') return { tokens, mistake: numberTooLong(spot) };
  }
  return { tokens, mistake: null };
}

const numberTooLong = (spot: Spot): Mistake => ({
  spot,
  what: 'stands a number with more digits than any amount has',
  fix: 'Write at most 15 digits before the point and 9 after it.',
});
