import { order, type Fraction } from '../../foundation/money/Fraction.ts';
import type { CurrencyPrice, OpenChoice, PricedLine } from './Price.ts';

/** What a client may come to buy: all that counts, with one alternative of each group. */
export interface ChosenLines {
  /** `only` where nothing is open; `one` for a single alternative with the cheapest of the other groups. */
  readonly choice: 'only' | 'dearest' | 'cheapest' | 'one';
  readonly lines: readonly PricedLine[];
}

/**
 * The cheapest and the dearest of what may be chosen in one currency, and each alternative once. A group that has
 * alternatives in other currencies too may come to nothing here.
 * @param netOf what a line comes to in the time that is looked at
 */
export function choicesOf(
  { lines, choices }: Pick<CurrencyPrice, 'lines' | 'choices'>,
  netOf: (line: PricedLine) => Fraction,
): readonly ChosenLines[] {
  const counted = lines.filter(({ part }) => part === 'total');
  if (choices.length === 0) return [{ choice: 'only', lines: counted }];
  const inOrder = ({ alternatives }: OpenChoice): readonly PricedLine[] =>
    alternatives
      .map(({ line }) => ({ line, net: netOf(line) }))
      .toSorted((a, b) => order(a.net, b.net))
      .map(({ line }) => line);
  const cheapestOf = (own: readonly OpenChoice[]): readonly PricedLine[] =>
    own.flatMap((group) => (isElsewhereToo(group) ? [] : inOrder(group).slice(0, 1)));
  const dearest = choices.flatMap((group) => inOrder(group).slice(-1));
  return [
    { choice: 'cheapest', lines: [...counted, ...cheapestOf(choices)] },
    { choice: 'dearest', lines: [...counted, ...dearest] },
    ...choices.flatMap((group): readonly ChosenLines[] =>
      inOrder(group).map((line) => ({
        choice: 'one',
        lines: [...counted, line, ...cheapestOf(choices.filter((other) => other !== group))],
      })),
    ),
  ];
}

const isElsewhereToo = ({ of, alternatives }: OpenChoice): boolean => alternatives.length < of;
