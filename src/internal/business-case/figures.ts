import { minorUnits, currencySigns } from '../../foundation/money/currency.ts';
import { fractionOf, over, type Fraction } from '../../foundation/money/Fraction.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Words } from '../dossier/schema/words.ts';
import { finding, statement, type Finding, type Statement } from '../../foundation/diagnostics/finding.ts';
import { compare, sum, type Decimal } from '../../foundation/money/Decimal.ts';

export type Figures = Dossier['figures'];
type Figure = Figures[string];

/** What a calculation can refer to. */
export interface Scope {
  readonly figures: Figures;
  /** ISO 4217: what the result is in. */
  readonly currency: string;
}

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

/** Why a figure cannot be used in a calculation of money; null where it can. `at` is the character where it is named. */
export function misfitOf(
  figure: Figure,
  { id, at, currency }: { readonly id: string; readonly at: number; readonly currency: string },
): Statement | null {
  const foreign = foreignCurrency(figure, currency);
  if (foreign !== null) return statement('E401', 'otherCurrency', { at, foreign, currency, found: id });
  if (!isPercentage(figure) || Math.abs(Number(figure.value)) <= 100) return null;
  return statement('E401', 'percentage', { at, value: figure.value, found: id });
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
    const path = ['figures', id, 'value'];
    return [finding('W403', 'parts', { path, lowest, highest, sum: sum(values), found: value })];
  });

const agrees = (value: Decimal, parts: readonly Decimal[], lowest: Decimal, highest: Decimal): boolean =>
  compare(value, sum(parts)) === 0 || (compare(value, lowest) >= 0 && compare(value, highest) <= 0);
