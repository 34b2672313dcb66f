import type { OpenChoice, PricedLine } from './Price.ts';
import { sumYear, type Terms } from './sumYear.ts';

/** What one open choice is reckoned from. */
export interface OpenLines {
  /** The lines of this currency. */
  readonly lines: readonly PricedLine[];
  /** Groups of alternatives with a line in this currency. */
  readonly open: readonly string[];
  /** All groups that are open, with how many alternatives each has in all currencies. */
  readonly choices: ReadonlyMap<string, number>;
  readonly terms: Terms;
}

/** The alternatives of each open group, with what the whole price comes to where nothing else is open. */
export function choicesWithTotals({ lines, open, choices, terms }: OpenLines): readonly OpenChoice[] {
  const counted = lines.filter(({ part }) => part === 'total');
  return open.map((group) => {
    const members = lines.filter(({ part, line }) => part === 'alternative' && line.alternative === group);
    const of = choices.get(group) ?? members.length;
    // An alternative in another currency would take the place of these: then this price depends on it too.
    const isOnlyOne = choices.size === 1 && of === members.length;
    return {
      group,
      of,
      alternatives: members.map((line) => ({ line, sums: isOnlyOne ? sumYear([...counted, line], 1, terms) : null })),
    };
  });
}
