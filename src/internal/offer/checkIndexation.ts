import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { isZero } from '../../foundation/money/Decimal.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { longestTerm } from './amountsOverTime.ts';
import { chargesUntil, lineAtCap } from './atCap.ts';
import { isTooMuch } from './checkLine.ts';
import { pathOfIndex } from './indexation.ts';
import type { Indexation, Offer, PricedLine } from './Price.ts';
import type { Terms } from './sums.ts';

/** An index that nothing follows (E431), and one beside a limit on renewal: both say how far the price may rise (E410). */
export function checkIndexation({ lines, indexation, renewal }: Offer): readonly Finding[] {
  const ofOffer = { path: ['offer', 'indexation'] };
  const most = renewal?.at_most_percent;
  const beside = (at: Pick<Finding, 'path'>): readonly Finding[] =>
    most === undefined ? [] : [finding('E410', 'besideRenewal', { ...at, most })];
  const ofLines = lines.flatMap((line): readonly Finding[] => {
    if (line.indexation === undefined) return [];
    const at = { path: ['offer', 'lines', line.place, 'indexation'] };
    if (line.recurring === undefined) return [finding('E431', 'indexOfOnce', { ...at, number: line.number })];
    return [...checkCap(line.indexation, at.path), ...beside(at)];
  });
  if (indexation === undefined) return ofLines;
  const recurs = lines.some(({ recurring }) => recurring !== undefined);
  if (!recurs) return [finding('E431', 'indexOfNothing', ofOffer), ...ofLines];
  return [...checkCap(indexation, ofOffer.path), ...beside(ofOffer), ...ofLines];
}

/** A cap of nought is often meant as none, and says that the price never rises. */
const checkCap = ({ cap_percent: cap }: Indexation, path: Path): readonly Finding[] =>
  cap !== undefined && isZero(cap) ? [finding('E431', 'capOfNothing', { path: [...path, 'cap_percent'] })] : [];

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
