import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { isDecimal } from '../../../foundation/money/Decimal.ts';
import { englishSigns, writeNumber } from '../../../foundation/money/writeNumber.ts';
import { chargeOf } from './charges.ts';
import type { Group } from './Question.ts';
import { textAt } from './textAt.ts';

/** Grouped by thousands for the eye: what is written stays as it was typed. */
const grouped = (amount: string): string => (isDecimal(amount) ? writeNumber(amount, englishSigns) : amount);

/** `at 4,200.00 a day`; `165.00 an hour`; `12,000.00 to 18,000.00`. */
function tellPrice(entry: Plain): string {
  const unit = textAt(entry, 'unit');
  const each = unit === '' ? '' : ` a ${unit}`;
  const [rate, from, to] = ['rate', 'price_from', 'price_to'].map((field) => grouped(textAt(entry, field)));
  if (rate) return ` at a rate of ${rate}${each}`;
  if (from || to) return ` at ${[from, to].filter(Boolean).join(' to ')}${each}`;
  const price = textAt(entry, 'unit_price');
  return price === '' && textAt(entry, 'sku') !== '' ? '' : ` at ${grouped(price)}${each}`;
}

/** A price line in a few words: `2 × Licence at 96.00 a seat a month, less 5 %`. */
export const tellLine: Group['tell'] = (entry, context) => {
  if (textAt(entry, 'subtotal') !== '') return textAt(entry, 'subtotal');
  const often = chargeOf(entry, context);
  const each = often === 'once' ? '' : ` a ${often}`;
  const count = textAt(entry, 'qty');
  const sum = `${count === '' ? '' : `${count} × `}${textAt(entry, 'text') || textAt(entry, 'sku')}${tellPrice(entry)}${each}`;
  const [percent, amount] = [textAt(entry, 'discount_percent'), textAt(entry, 'discount_amount')];
  const less = percent !== '' ? `, less ${percent} %` : amount !== '' ? `, less ${grouped(amount)}` : '';
  return `${sum}${less}${kindOfLine(entry)}`;
};

const kindOfLine = (entry: Plain): string => {
  const kinds = [
    plainAt(entry, ['optional']) === true && 'an option',
    plainAt(entry, ['firm']) === false && 'an estimate',
    textAt(entry, 'alternative') !== '' && 'to choose from',
  ].filter((kind) => kind !== false);
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
};
