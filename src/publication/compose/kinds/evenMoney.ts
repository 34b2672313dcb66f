import { decimalOf } from '../../../foundation/money/Decimal.ts';
import { minorUnits, withMinorDigits } from '../../../foundation/money/currency.ts';
import { currencySigns } from '../../../foundation/money/currency.ts';
import type { Figure } from '../../../proposal/claims.ts';

/** A figure of which one value has cents: all have them, as in a column of prices. Of other units each is as it was measured. */
export function evenMoney(figure: Figure): Figure {
  const [first = ''] = figure.unit.text.split(/[ \u00A0/]/);
  const currency = currencySigns[first] ?? first;
  const values = [figure.value, ...figure.parts.map(({ value }) => value)];
  if (minorUnits(currency) === null || !values.some(({ number }) => number.includes('.'))) return figure;
  const even = (value: Figure['value']): Figure['value'] => ({
    ...value,
    number: withMinorDigits(decimalOf(value.number), currency),
  });
  const { value, parts, target } = figure;
  return {
    ...figure,
    value: even(value),
    parts: parts.map((part) => ({ ...part, value: even(part.value) })),
    target: target === null ? null : { ...target, value: even(target.value) },
  };
}
