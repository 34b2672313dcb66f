import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { firstText } from '../dossier/schema/words.ts';
import { scheduleOf } from './coverage.ts';
import { chargesUntil } from './atCap.ts';
import { clausesOf, indexationOf, stepsBegunAt } from './indexation.ts';
import { longestTerm } from './amountsOverTime.ts';
import type { CurrencyPrice, Line, Offer, Price, PricedLine } from './Price.ts';

/** A sum at the cap that cannot be said (W718), and an index that moves no charge of what was agreed, or the first one already (W719). */
export const warnOfIndexation = (offer: Offer, price: Price | null): readonly Finding[] => [
  ...(price?.currencies ?? []).flatMap((part) => warnOfFirstDays(part, offer)),
  ...warnOfLateness(offer),
  ...warnOfEarliness(offer),
];

/** An index that has begun when its lines do: their first charge follows it already, perhaps by several steps. */
const warnOfEarliness = (offer: Offer): readonly Finding[] =>
  clausesOf(offer).flatMap(({ clause: { from }, path, lines }): readonly Finding[] => {
    const [first] = lines.flatMap(({ begins, number, text }) =>
      begins !== null && from <= begins ? [{ begins, number, text: firstText(text) }] : [],
    );
    if (first === undefined) return [];
    return [finding('W719', 'beforeTerm', { path: [...path, 'from'], from, ...first })];
  });

/** Each line whose first day is all that the sum at the cap lacks. */
function warnOfFirstDays({ lines, term, choices }: CurrencyPrice, { indexation, billing }: Offer): readonly Finding[] {
  const isSaid = term !== null || choices.some(({ alternatives }) => alternatives.some((way) => way.term !== null));
  const summed = lines.filter(({ part }) => part !== 'optional');
  const months = longestTerm(summed);
  if (!isSaid || summed.some((one) => isOpen(one, months, indexation))) return [];
  return summed.flatMap(({ line }): readonly Finding[] => {
    const clause = indexationOf(line, indexation);
    if (clause === undefined || line.begins !== null) return [];
    const at = {
      path: ['offer', 'lines', line.place],
      from: clause.from,
      number: line.number,
      text: firstText(line.text),
    };
    const milestone = milestoneOf(line, billing);
    return [
      milestone === null ? finding('W718', 'noFirstDay', at) : finding('W718', 'firstDayOpen', { ...at, milestone }),
    ];
  });
}

/** The milestone with which a line begins, where that is all that is said. */
function milestoneOf(line: Line, billing: Offer['billing']): string | null {
  const from = scheduleOf(line, { billing })?.from ?? null;
  return from === null || typeof from === 'string' ? null : from.milestone;
}

/** Whether a line may rise without a limit: its index has no cap, and may move it. */
function isOpen({ line }: PricedLine, months: number, ofOffer: Offer['indexation']): boolean {
  const clause = indexationOf(line, ofOffer);
  if (clause === undefined || clause.cap_percent !== undefined) return false;
  return stepsBegunAt(chargesUntil(line, months), line, clause) !== 0;
}

/** Every line that follows the index ends before it begins, and nothing says that one of them may go on. */
function warnOfLateness(offer: Offer): readonly Finding[] {
  if (offer.renewal !== undefined) return [];
  return clausesOf(offer).flatMap(({ clause, path, lines }): readonly Finding[] => {
    const isOver = (line: Line): boolean =>
      line.term !== undefined && line.extension === undefined && stepsBegunAt(line.term, line, clause) === 0;
    return lines.every(isOver) ? [finding('W719', 'afterTerm', { path: [...path, 'from'], from: clause.from })] : [];
  });
}
