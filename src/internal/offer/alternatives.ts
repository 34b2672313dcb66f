import type { Line, Offer, OpenChoice, PricedLine } from './Price.ts';
import { chargesToSign } from './charges.ts';
import { indexedSums } from './indexed.ts';
import { sumSecondYear, sumTerm, sumYear, type Terms } from './sums.ts';

/**
 * The groups of alternatives with two lines or more, in order of appearance, with how many: one line of each is still to
 * be chosen. An optional line of a group is an offer beside the total and leaves nothing open.
 */
export function openChoices(lines: readonly Line[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const { alternative, optional } of lines)
    if (alternative !== undefined && !optional) groups.set(alternative, (groups.get(alternative) ?? 0) + 1);
  return new Map([...groups].filter(([, count]) => count > 1));
}

/** The lines of one currency with what is still to be chosen among them. */
interface OpenLines {
  readonly lines: readonly PricedLine[];
  /** Groups of alternatives with a line in this currency. */
  readonly open: readonly string[];
  /** All groups that are open, with how many alternatives each has in all currencies. */
  readonly choices: ReadonlyMap<string, number>;
  readonly terms: Terms;
  readonly headline: Offer['headline'];
}

/** The alternatives of each open group, each with the whole price if it is chosen, where nothing else is open. */
export function choicesWithTotals({ lines, open, choices, terms, headline }: OpenLines): readonly OpenChoice[] {
  const counted = lines.filter(({ part }) => part === 'total');
  return open.map((group) => {
    const members = lines.filter(({ part, line }) => part === 'alternative' && line.alternative === group);
    const of = choices.get(group) ?? members.length;
    // An alternative in another currency would take the place of these: then this price depends on it too.
    const isOnlyOne = choices.size === 1 && of === members.length;
    return {
      group,
      of,
      alternatives: members.map((line) => {
        const chosen = [...counted, line];
        return isOnlyOne
          ? {
              line,
              sums: sumYear(chosen, 1, terms),
              term: sumTerm(chosen, terms),
              charges: chargesToSign(chosen, terms, headline),
              indexed: indexedSums(chosen, terms, sumSecondYear(chosen, terms)),
            }
          : { line, sums: null, term: null, charges: [], indexed: null };
      }),
    };
  });
}
