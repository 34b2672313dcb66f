import { minorUnits, currencySigns } from '../../foundation/money/currency.ts';
import { fractionOf, over, type Fraction } from '../../foundation/money/Fraction.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { compare, sum } from '../../foundation/money/arithmetic.ts';
import type { Decimal } from '../../foundation/money/Decimal.ts';

export type Figures = Dossier['figures'];
type Figure = Figures[string];

/** A percentage in the languages of the package, as people write the unit. */
const percentWords =
  /^(%|٪|per ?cent|percentage points?|points?|п\. ?п\.|процент\p{L}*( пункт\p{L}*)?|(بال|في ال)?م(ئ|ائ)(ة|وية)|نق(طة|اط) مئوية)$/iu;

const unitsOf = ({ unit }: Figure): readonly string[] => (typeof unit === 'string' ? [unit] : Object.values(unit));

/** A figure whose unit is a percentage: 2 % is 0.02. */
export const isPercentage = (figure: Figure): boolean => unitsOf(figure).some((unit) => percentWords.test(unit.trim()));

/** What the figure counts as in a calculation; exact. */
export const quantityOf = (figure: Figure): Fraction => {
  const value = fractionOf(figure.value);
  return isPercentage(figure) ? over(value, fractionOf(100)) : value;
};

/** The currency in a figure's unit ("EUR per hour"), where it isn't that of the case. */
function foreignCurrency(figure: Figure, currency: string): string | null {
  const words = unitsOf(figure).flatMap((unit) => unit.match(/\p{Sc}|[A-Z]{3}(?![\p{L}])/gu) ?? []);
  const codes = words.map((word) => currencySigns[word] ?? word).filter((code) => minorUnits(code) !== null);
  return codes.find((code) => code !== currency) ?? null;
}

/** Why a figure cannot be used in a calculation of money: the end of a sentence, and what to do; null where it can. */
export function misfitOf(figure: Figure, currency: string): { readonly what: string; readonly fix: string } | null {
  const foreign = foreignCurrency(figure, currency);
  if (foreign !== null)
    return {
      what: `stands a figure in ${foreign}, and the case is reckoned in ${currency}`,
      fix: `Write the figure in ${currency}, with the rate in its source.`,
    };
  if (!isPercentage(figure) || Math.abs(Number(figure.value)) <= 100) return null;
  return {
    what: `stands a percentage above 100 (${figure.value})`,
    fix: 'Correct its value or its unit; what is several times as much is a number of times, not a percentage.',
  };
}

const wholeFigure = /^figure:([A-Za-z0-9][A-Za-z0-9_-]*)$/;

/** The id of the figure that a source names (`figure:pilot_days`); null for a source in words. */
export const figureNamed = (source: Words): string | null =>
  typeof source === 'string' ? (wholeFigure.exec(source)?.[1] ?? null) : null;

/** Whether words have a figure among them, where its id would be printed. */
export const hasFigureInside = (source: Words): boolean =>
  (typeof source === 'string' ? [source] : Object.values(source)).some((text) => /figure:[A-Za-z0-9]/.test(text));

/** A value that is neither the sum of the parts drawn beside it nor anywhere among them contradicts its own drawing (W403). */
export const warnOfParts = (figures: Figures): readonly Finding[] =>
  Object.entries(figures).flatMap(([id, { value, parts }]): readonly Finding[] => {
    const values = parts.map((part) => part.value);
    const [lowest, highest] = [values.toSorted(compare)[0], values.toSorted(compare).at(-1)];
    if (lowest === undefined || highest === undefined || agrees(value, values, lowest, highest)) return [];
    return [
      {
        code: 'W403',
        path: ['figures', id, 'value'],
        message: `The parts of this figure do not bear it out: they go from ${lowest} to ${highest} and come to ${sum(values)}.`,
        found: value,
        fix: 'Correct the value or the parts; both stand in the proposal, beside each other.',
      },
    ];
  });

const agrees = (value: Decimal, parts: readonly Decimal[], lowest: Decimal, highest: Decimal): boolean =>
  compare(value, sum(parts)) === 0 || (compare(value, lowest) >= 0 && compare(value, highest) <= 0);
