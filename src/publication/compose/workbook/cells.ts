import { digitsOf } from '../../../foundation/money/currency.ts';
import { decimalOf, percentOf, type Decimal } from '../../../foundation/money/Decimal.ts';
import { withoutForcedNought } from '../../../foundation/money/twoReadings.ts';
import type { Amount, Numeral } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Format, Formula, NumberCell, TextCell } from '../../document/Workbook.ts';
import { thatGives } from './formula.ts';

export const text = (words: Inlines): TextCell | null => (words.length === 0 ? null : { kind: 'text', words });

const decimalsOf = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

/** A sum of money; `key` names it, the formulas are tried in their order. */
export const money = (
  key: string,
  { amount, currency, approximate }: Pick<Amount, 'amount' | 'currency' | 'approximate'>,
  ...formulas: readonly (Formula | null)[]
): NumberCell => ({
  kind: 'number',
  key,
  value: amount,
  // A unit price may have more decimals than its currency has coins.
  format: { as: 'money', digits: Math.max(digitsOf(currency), decimalsOf(amount)), currency },
  approximate: approximate === true,
  formula: thatGives(amount, formulas),
});

const stated = (key: string, value: Decimal, format: Format, approximate: boolean): NumberCell => ({
  ...{ kind: 'number', key, value, format, approximate, formula: null },
});

/** A number without a unit: how many of a line. */
export function count(key: string, { number, approximate }: Numeral): NumberCell {
  const value = withoutForcedNought(number);
  return stated(key, value, { as: 'number', digits: decimalsOf(value) }, approximate === true);
}

const one = decimalOf(1);

/** Hundredths: 19 % is 0.19. */
export function percent(key: string, { number, approximate }: Numeral): NumberCell {
  const shown = withoutForcedNought(number);
  const format: Format = { as: 'percent', digits: decimalsOf(shown) };
  return stated(key, percentOf(number, one), format, approximate === true);
}
