import { longestTerm } from './amountsOverTime.ts';
import { chargesUntil, linesAtCap } from './atCap.ts';
import { indexationOf, stepsBegunAt } from './indexation.ts';
import { chargesAYear, chargesInYear } from './line.ts';
import type { Indexation, Indexed, Line, PricedLine, SecondYear } from './Price.ts';
import { sumTerm, type Terms } from './sums.ts';

/** What an index moves in the sums of some lines, which are all before indexation; null where none of them follows one. */
export function indexedSums(lines: readonly PricedLine[], terms: Terms, second: SecondYear | null): Indexed | null {
  const followers = lines.flatMap(({ line }): readonly Follower[] => {
    const clause = indexationOf(line, terms.indexation);
    return clause === undefined ? [] : [{ line, clause }];
  });
  if (followers.length === 0) return null;
  const months = longestTerm(lines);
  const moved = months > 12 ? followers.filter((one) => isMovedIn(one, chargesUntil(one.line, months))) : [];
  const risen = moved.length === 0 ? null : linesAtCap(lines, terms);
  return {
    // Where nothing says when a line begins, a later year is more likely moved than the first.
    firstYear: followers.some((one) => (begun(one, chargesInYear(one.line, 1)) ?? 0) > 0),
    later: followers.some((one) => chargesInYear(one.line, 2) > 0 && isMovedIn(one, lastLater(one.line, second))),
    term: moved.length > 0,
    atCap: risen === null ? null : sumTerm(risen, terms),
    clauses: [...new Map(moved.map(({ clause }) => [JSON.stringify(clause), clause])).values()],
  };
}

/** A line with the index that it follows. */
interface Follower {
  readonly line: Line;
  readonly clause: Indexation;
}

/** Whether one of that many charges may be moved: of charges without an end some day one is. */
const isMovedIn = (one: Follower, charges: number): boolean => charges === Infinity || (begun(one, charges) ?? 1) > 0;

const begun = ({ line, clause }: Follower, charge: number): number | null => stepsBegunAt(charge, line, clause);

/** The last charge of the second year; of all years, where they are said together. */
function lastLater({ recurring, term }: Line, second: SecondYear | null): number {
  const aYear = recurring === undefined ? 1 : chargesAYear[recurring];
  const charges = second?.whole === true ? Infinity : 2 * aYear;
  return Math.min(term ?? Infinity, charges);
}
