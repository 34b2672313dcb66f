import { statement } from '../../foundation/diagnostics/finding.ts';
import { characterAt, type Expression, type Mistake, type Operator, type Spot } from './Expression.ts';
import type { Scope } from './figures.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { isDecimal, type Decimal } from '../../foundation/money/Decimal.ts';
import { twoReadings, type Readings } from '../../foundation/money/twoReadings.ts';
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
    super(mistake.says);
    this.mistake = mistake;
  }
}

/**
 * Reads a calculation into a closed tree. Nothing is run: an unknown character, sign or bracket is a mistake with its
 * place.
 * @param figures what a word in it may have been meant for
 * @param currency ISO 4217: where it has three decimals, nobody doubts them
 */
export function readExpression(text: string, { figures, currency }: Scope): ReadExpression {
  if (text.length > mostCharacters)
    return failed(tooMuch('tooLong', { from: mostCharacters, length: text.length - mostCharacters }, mostCharacters));
  const { tokens, mistake } = readTokens(text, { figures, currency });
  if (mistake) return failed(mistake);
  try {
    return { expression: new Reader(tokens, text.length).all(), mistake: null };
  } catch (error) {
    if (error instanceof Misread) return failed(error.mistake);
    throw error;
  }
}

const failed = (mistake: Mistake): ReadExpression => ({ expression: null, mistake });

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
    if (!token) throw new Misread(mistake(this.#at === 0 ? 'nothing' : 'cutOff', this.#end));
    if (depth > deepest) throw new Misread(tooMuch('tooDeep', token.spot, deepest));
    this.#at += 1;
    if (token.is === 'number' || token.is === 'figure') return token;
    if (token.is === 'operator' && token.operator === '−') return { is: 'opposite', of: this.#operand(depth + 1) };
    if (token.is !== 'open') throw new Misread(unexpected(token));
    const inside = this.#operation(1, depth + 1);
    const close = this.#tokens[this.#at];
    if (close && close.is !== 'close') throw new Misread(unexpected(close));
    if (!close) throw new Misread(mistake('notClosed', token.spot));
    this.#at += 1;
    return { is: 'group', of: inside };
  }
}

function unexpected(token: Token): Mistake {
  const { spot } = token;
  const at = characterAt(spot);
  switch (token.is) {
    case 'number':
      return { spot, ...statement('E420', 'number', { at, number: token.value }) };
    case 'figure':
      return { spot, ...statement('E420', 'figure', { at }) };
    case 'operator':
      return { spot, ...statement('E420', 'operator', { at, operator: token.operator }) };
    case 'open':
      return { spot, ...statement('E420', 'parenthesis', { at }) };
    case 'close':
      return mistake('notOpened', spot);
  }
}

/** A mistake that has nothing to say but where it is. */
const mistake = (says: 'nothing' | 'cutOff' | 'notOpened' | 'notClosed' | 'longNumber', spot: Spot): Mistake => ({
  spot,
  ...statement('E420', says, { at: characterAt(spot) }),
});

/** A number that reads in two ways. */
const doubt = (readings: Readings, spot: Spot): Mistake => ({
  spot,
  ...statement('E420', 'twoReadings', { at: characterAt(spot), ...readings }),
});

/** A calculation that is too long or too deep to be one. */
const tooMuch = (says: 'tooLong' | 'tooDeep', spot: Spot, most: number): Mistake => ({
  spot,
  ...statement('E420', says, { at: characterAt(spot), most }),
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
  { figures, currency }: Scope,
): { readonly tokens: readonly Token[]; readonly mistake: Mistake | null } {
  const tokens: Token[] = [];
  const places = minorUnits(currency) ?? undefined;
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
    else if (isDecimal(all)) {
      const readings = twoReadings(all, places);
      if (readings !== null) return { tokens, mistake: doubt(readings, spot) };
      tokens.push({ is: 'number', value: all, spot });
    } else if (next.form === 'number') return { tokens, mistake: mistake('longNumber', spot) };
  }
  return { tokens, mistake: null };
}
