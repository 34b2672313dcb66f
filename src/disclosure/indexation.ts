import { clausesOf, stepsBegunAt } from '../internal/offer/indexation.ts';
import type { Indexed, Offer, Price, PricedLine } from '../internal/offer/Price.ts';
import type { IndexationFacts, IndexedFacts } from '../proposal/Price.ts';
import { day, typed } from './leaf.ts';
import type { Speaker } from './Speaker.ts';
import { discloseSums } from './sums.ts';

/** Every index that something follows; the lines by their words, where not all that recurs follows the same. */
export function discloseIndexation(
  { currencies }: Price,
  indexation: Offer['indexation'],
  speaker: Speaker,
): readonly IndexationFacts[] {
  const priced = currencies.flatMap((part) => part.lines).toSorted((a, b) => a.index - b.index);
  const recurring = priced.filter(({ line }) => line.recurring !== undefined);
  return clausesOf({ lines: priced.map(({ line }) => line), indexation }).map(({ clause, path, lines }) => {
    const { index, from, every, cap_percent: cap } = clause;
    const places = new Set(lines.map(({ place }) => place));
    const isMoved = ({ line }: PricedLine): boolean =>
      line.term === undefined || stepsBegunAt(line.term, line, clause) !== 0;
    const followers = recurring.filter((one) => places.has(one.index));
    return {
      index: speaker.say(index, [...path, 'index']),
      from: day(from, [...path, 'from']),
      every,
      cap: cap === undefined ? null : typed(cap, [...path, 'cap_percent']),
      lines:
        lines.length === recurring.length
          ? []
          : lines.map(({ text, place }) => speaker.say(text, ['offer', 'lines', place, 'text'])),
      options: followers.some((one) => one.part === 'optional' && isMoved(one)),
      alternatives: followers.some((one) => one.part === 'alternative' && isMoved(one)),
    };
  });
}

/** What an index moves in some sums, and what the term comes to at its cap. */
export function discloseIndexed(indexed: Indexed | null, currency: string, speaker: Speaker): IndexedFacts | null {
  if (indexed === null) return null;
  const { firstYear, later, term, atCap, clauses } = indexed;
  const [only, ...others] = clauses;
  const percent = others.length > 0 ? undefined : only?.cap_percent;
  return {
    first_year: firstYear,
    later,
    term,
    at_cap: atCap === null ? null : discloseSums(atCap, currency, speaker),
    cap: only === undefined || percent === undefined ? null : { percent: typed(percent), every: only.every },
  };
}
