import type { Path } from '../../../foundation/data/Path.ts';
import { textOf, valueAt } from '../../../foundation/data/valueAt.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import { minorUnits } from '../../../foundation/money/currency.ts';
import { twoReadings } from '../../../foundation/money/twoReadings.ts';
import { homeCurrency } from './doubtfulNumbers.ts';

/**
 * Numbers inside the calculations of a business case that read in two ways (E420). They are told before anything is
 * calculated: another fault of the dossier may keep the case from being calculated at all.
 */
export function doubtfulCalculations(finance: unknown, sections: unknown): readonly Finding[] {
  const benefits = valueAt(finance, ['benefits']);
  const places = minorUnits(homeCurrency(sections) ?? '') ?? undefined;
  return (Array.isArray(benefits) ? benefits : []).flatMap((benefit: unknown, i) => {
    const typed = textOf(valueAt(benefit, ['per_year']));
    return typed === null ? [] : doubtsIn(typed, ['finance', 'benefits', i, 'per_year'], places);
  });
}

/** A number of a calculation, not the digits of a figure's id. */
const number = /(?<![\w.:-])\d+(?:\.\d+)?(?![\w.])/g;

const doubtsIn = (text: string, path: Path, places: number | undefined): readonly Finding[] =>
  [...text.matchAll(number)].flatMap(({ 0: typed, index: from }) => {
    const readings = twoReadings(typed, places);
    const within = { text, from, length: typed.length };
    return readings === null
      ? []
      : [finding('E420', 'twoReadings', { path, within, found: text, at: from + 1, ...readings })];
  });
