import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { longestTerm } from './amountsOverTime.ts';
import { chargesUntil, lineAtCap } from './atCap.ts';
import { isTooMuch } from './checkLine.ts';
import { pathOfIndex } from './indexation.ts';
import type { Offer, PricedLine } from './Price.ts';
import type { Terms } from './sums.ts';

/** An index that nothing follows (E431), and one beside a limit on renewal: both say how far the price may rise (E410). */
export function checkIndexation({ lines, indexation, renewal }: Offer): readonly Finding[] {
  const ofOffer = { path: ['offer', 'indexation'] };
  const most = renewal?.at_most_percent;
  const beside = (at: Pick<Finding, 'path'>): readonly Finding[] =>
    most === undefined ? [] : [finding('E410', 'besideRenewal', { ...at, found: most })];
  const ofLines = lines.flatMap((line): readonly Finding[] => {
    if (line.indexation === undefined) return [];
    const at = { path: ['offer', 'lines', line.place, 'indexation'] };
    return line.recurring === undefined ? [finding('E431', 'indexOfOnce', { ...at, number: line.number })] : beside(at);
  });
  if (indexation === undefined) return ofLines;
  const recurs = lines.some(({ recurring }) => recurring !== undefined);
  return [...(recurs ? beside(ofOffer) : [finding('E431', 'indexOfNothing', ofOffer)]), ...ofLines];
}

/** At its cap a line has no more digits than any other amount (E430). */
export function checkSizesAtCap(lines: readonly PricedLine[], terms: Terms): readonly Finding[] {
  const summed = lines.filter(({ part }) => part !== 'optional');
  const months = longestTerm(summed);
  return summed.flatMap((priced) => {
    const { line } = priced;
    const { steps } = lineAtCap(priced, chargesUntil(line, months), terms) ?? priced;
    if (line.recurring === undefined || !steps.some(({ charge }) => isTooMuch(charge.gross))) return [];
    return [finding('E430', 'indexTooLarge', { path: [...pathOfIndex(line), 'cap_percent'], number: line.number })];
  });
}
