import { saysCurrency } from '../../foundation/money/currencyNames.ts';
import { minorUnits } from '../../foundation/money/currency.ts';
import { type Decimal, isDecimal } from '../../foundation/money/Decimal.ts';
import { numbersMeant } from '../../foundation/money/numbersMeant.ts';
import { type Readings, twoReadings } from '../../foundation/money/twoReadings.ts';
import { westernDigits } from '../../foundation/text/westernDigits.ts';

/** The amount of a cell, or why it is none. */
export type AmountRead =
  { readonly amount: Decimal } | { readonly readings: Readings } | { readonly wrong: 'none' | 'besideNumber' };

const plain = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;
/** What may stand among the digits of a number; quotes that somebody typed round it are no part of it. */
const cell = /^["“”„‟«»‚‘]*([^\d.,−–‒-]*)([\d.,٬٫\s'’ʼ`´_−–‒-]+)([^\d]*?)["“”„‟«»‚‘]*$/u;
const blank = /[\s'’ʼ`´_]/u;
/** Blanks and apostrophes set off thousands, and nothing else. */
const inThrees = /^\d{1,3}(?:[\s'’ʼ`´_]\d{3})+(?:[.,]\d+)?$/u;

/**
 * Reads an amount as it stands in a cell of a spreadsheet: in one way (`7900.00`, `7 900,00`, `1.234,50`), or in two, where
 * nobody can tell (`7.900`, `7,900`). Beside the number nothing may stand but the currency of its row.
 */
export function readAmount(typed: string, currency: string): AmountRead {
  // Nearly all cells of a hundred thousand rows are like this.
  if (plain.test(typed) && isDecimal(typed)) return { amount: typed };
  const [, before = '', among = '', after = ''] = cell.exec(westernDigits(typed)) ?? [];
  const number = among.trim().replaceAll('٬', ',').replaceAll('٫', '.');
  if (number === '') return { wrong: 'none' };
  const signs = [before, after].map((sign) => sign.trim()).filter((sign) => sign !== '' && !/^[-–—]{1,2}$/u.test(sign));
  if (!signs.every((sign) => saysCurrency(sign, currency))) return { wrong: 'besideNumber' };
  return readNumber(number, minorUnits(currency) ?? 2);
}

function readNumber(number: string, places: number): AmountRead {
  if (blank.test(number) && !inThrees.test(number)) return { wrong: 'none' };
  const bare = number.replace(/[\s'’ʼ`´_]/gu, '');
  // One sign before three digits parts thousands, or decimals, whichever of the two signs it is.
  const isOneSign = /^\d{1,3}[.,]\d{3}$/.test(bare);
  const readings = isOneSign ? twoReadings(bare.replace(',', '.'), places) : null;
  if (readings !== null) return { readings };
  const meant = isOneSign ? [bare.replace(',', '.')].filter(isDecimal) : numbersMeant(bare);
  const [amount] = meant.filter((one) => !one.startsWith('-') && !/^0\d/.test(one));
  return amount === undefined ? { wrong: 'none' } : { amount };
}
