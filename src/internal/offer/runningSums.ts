import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { roundHalfAwayFromZero, sum } from '../../foundation/money/Decimal.ts';
import { openChoices } from './alternatives.ts';
import { areFirm } from './line.ts';
import type { Line, Offer, PriceSection, RunningSum } from './Price.ts';

/** The running sums of one currency: each stands under the last printed of the lines that it counts. */
export const runningSums = (
  written: Offer['subtotals'],
  sections: readonly PriceSection[],
  digits: number,
): readonly RunningSum[] =>
  written.flatMap(({ place, label }) => {
    const above = countedIn(sections).filter(({ index }) => index < place);
    const last = above.at(-1);
    if (last === undefined) return [];
    const net = roundHalfAwayFromZero(sum(above.map((line) => line.net)), digits);
    return [{ index: place, label, after: last.index, net, firm: areFirm(above.map(({ line }) => line)) }];
  });

/** The lines that count, in the order in which they are printed. */
const countedIn = (sections: readonly PriceSection[]): PriceSection['lines'] =>
  sections.flatMap(({ lines }) => lines.filter(({ part }) => part === 'total'));

/** A running sum has lines above it, one at least since the sum before, and all of them in one currency. */
export function checkSubtotals(offer: Offer, currency: string | undefined): readonly Finding[] {
  const choices = openChoices(offer.lines);
  const counted = offer.lines.filter((line) => isCounted(line, choices));
  return offer.subtotals.flatMap(({ place }, i): readonly Finding[] => {
    const path = ['offer', 'lines', place];
    const above = counted.filter((line) => line.place < place);
    const before = offer.subtotals[i - 1]?.place ?? -1;
    const currencies = new Set(above.flatMap((line) => line.currency ?? currency ?? []));
    if (above.length === 0) return [finding('E107', 'subtotalOfNothing', { path })];
    if (!above.some((line) => line.place > before)) return [finding('E107', 'subtotalTwice', { path })];
    if (currencies.size < 2) return [];
    return [finding('E107', 'subtotalMixed', { path, currencies: [...currencies].join(', ') })];
  });
}

const isCounted = ({ optional, alternative }: Line, choices: ReadonlyMap<string, number>): boolean =>
  !optional && (alternative === undefined || !choices.has(alternative));

/** Lines of a section stand together on the page: one that is written after a running sum may not move above it. */
export const checkTornApart = (
  subtotals: readonly RunningSum[],
  sections: readonly PriceSection[],
): readonly Finding[] => {
  const printed = countedIn(sections);
  return subtotals.flatMap(({ index, after }) => {
    const end = printed.findIndex((line) => line.index === after);
    const moved = printed.slice(0, end).find((line) => line.index > index);
    if (moved === undefined) return [];
    return [
      finding('E107', 'subtotalTornApart', { path: ['offer', 'lines', index], moved: `offer.lines[${moved.index}]` }),
    ];
  });
};
