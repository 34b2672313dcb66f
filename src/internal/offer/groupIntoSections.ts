import { sum } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';
import { roundHalfAwayFromZero } from '../../foundation/money/roundHalfAwayFromZero.ts';
import type { PricedLine, PriceSection } from './Price.ts';

/** A heading may be a map of one text a language: equal texts are one section. */
const headingOf = ({ line }: PricedLine): string => JSON.stringify(line.section ?? null);

/** Lines by their section's heading, in order of appearance, with the subtotal of those that count in the total. */
export function groupIntoSections(lines: readonly PricedLine[], digits: number): readonly PriceSection[] {
  const groups = new Map<string, PricedLine[]>();
  for (const line of lines) {
    const heading = headingOf(line);
    groups.set(heading, [...(groups.get(heading) ?? []), line]);
  }
  const total = (amounts: readonly Decimal[]): Decimal => roundHalfAwayFromZero(sum(amounts), digits);
  return [...groups.values()].map((members) => {
    const counted = members.filter(({ part }) => part === 'total');
    return {
      title: members[0]?.line.section ?? null,
      lines: members,
      gross: total(counted.map(({ gross }) => gross)),
      discount: total(counted.map(({ discount }) => discount)),
      net: total(counted.map(({ net }) => net)),
    };
  });
}
