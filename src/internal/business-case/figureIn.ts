import { minorUnits } from '../../foundation/money/minorUnits.ts';
import { currencySigns } from '../../foundation/money/currencySigns.ts';
import { fractionOf, over, type Fraction } from '../../foundation/money/Fraction.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

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

/** The currency in a figure's unit ("EUR per hour"), where it isn't the one that is reckoned in. */
function foreignCurrency(figure: Figure, currency: string): string | null {
  const words = unitsOf(figure).flatMap((unit) => unit.match(/\p{Sc}|[A-Z]{3}(?![\p{L}])/gu) ?? []);
  const codes = words.map((word) => currencySigns[word] ?? word).filter((code) => minorUnits(code) !== null);
  return codes.find((code) => code !== currency) ?? null;
}

/** Why a figure cannot stand in a calculation of money: the end of a sentence, and what to do; null where it can. */
export function unfit(figure: Figure, currency: string): { readonly what: string; readonly fix: string } | null {
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
