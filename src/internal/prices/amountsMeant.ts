import { type Decimal, isDecimal } from '../../foundation/money/Decimal.ts';
import { numbersMeant } from '../../foundation/money/numbersMeant.ts';
import { twoReadings } from '../../foundation/money/twoReadings.ts';

const plain = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;

/**
 * The amounts that a cell of a spreadsheet may mean: one, where it reads in one way (`7900.00`, `7 900,00`, `1.234,50`);
 * several, where nobody can tell (`7.900`, `7,900`); none, where it is no amount of money.
 * @param places the decimals of the currency
 */
export function amountsMeant(typed: string, places: number): readonly Decimal[] {
  // Nearly all cells of a hundred thousand rows are like this.
  if (plain.test(typed) && isDecimal(typed)) return [typed];
  const doubt = twoReadings(typed, places);
  if (doubt !== null) return [doubt.thousands, doubt.decimals].filter(isDecimal);
  return numbersMeant(typed).filter((amount) => !amount.startsWith('-') && !/^0\d/.test(amount));
}
