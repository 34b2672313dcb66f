import { digitsOf } from '../../../foundation/money/currency.ts';
import { compare, decimalOf, subtract, sum, type Decimal } from '../../../foundation/money/Decimal.ts';
import { rounded } from '../../../foundation/money/Fraction.ts';
import type { Amount, Numeral } from '../../../proposal/leaves.ts';
import type { ChargedFacts } from '../../../proposal/Price.ts';
import type { Formula, NumberCell } from '../../document/Workbook.ts';
import { count, money, percent } from './cells.ts';
import { added, evaluate, negative, product, ref, round } from './formula.ts';
import type { PricedRow } from './PricedRow.ts';

/** What one charge is made of, how often it comes in the year that is summed, and what all of that comes to. */
interface Charge {
  readonly key: string;
  readonly quantity: Numeral;
  readonly price: Amount;
  /** Null for what is charged once, or whose price is said by the period. */
  readonly times: Numeral | null;
  readonly off: Numeral | null;
  readonly gross: Amount;
  readonly discount: Amount | null;
  readonly net: Amount;
}

/** How lines are reckoned: whether each says the amount of one charge, and whether any of their table has a discount. */
export interface Reckoning {
  readonly isByPeriod: boolean;
  readonly hasNet: boolean;
}

/** Whether any of these lines has a discount, so that what is left of all has a column. */
export const hasNet = (lines: readonly Pick<ChargedFacts, 'discount'>[]): boolean =>
  lines.some(({ discount }) => discount !== null);

/** The numbers of a line: of one row, or, where it changes within the year, of a row for each of its steps. */
export function chargeRows(
  line: ChargedFacts,
  { isByPeriod, hasNet: isNet }: Reckoning,
): readonly Omit<PricedRow, 'more'>[] {
  const steps = isByPeriod ? [] : line.ramp.filter((step) => Number(step.charges.number) > 0);
  const whole = wholeLine(line, isByPeriod);
  const parts = steps.length === 0 ? null : steppedLine(line, whole, steps);
  return (parts ?? [whole]).map((charge, i) => ({
    ...{ kind: i === 0 ? 'body' : 'step', ...rowOf(charge, isNet), taxes: line.taxes },
    ...{ place: line.place, each: line.recurring ?? 'once' },
  }));
}

function wholeLine(line: ChargedFacts, isByPeriod: boolean): Charge {
  const { place, quantity, unit_price: price, recurring, charges, gross, discount, net } = line;
  return {
    key: String(place),
    quantity,
    price,
    times: recurring === null || isByPeriod ? null : charges,
    off: discount?.percent ?? null,
    gross,
    discount: discount?.amount ?? null,
    net,
  };
}

/** Its steps, the first one too; null where they do not come to what the line comes to. */
function steppedLine(line: ChargedFacts, whole: Charge, steps: ChargedFacts['ramp']): readonly Charge[] | null {
  const later = steps.reduce((all, { charges }) => all + Number(charges.number), 0);
  const first = { ...whole.quantity, number: decimalOf(Number(line.charges.number) - later) };
  const parts = [
    stepOf(whole, { quantity: line.quantity, price: line.unit_price, charge: line.charge, times: first }),
    ...steps.map((step, i) =>
      stepOf(
        { ...whole, key: `${whole.key} step ${i}` },
        { quantity: step.quantity, price: step.unit_price, charge: step.charge, times: step.charges },
      ),
    ),
  ];
  const comesTo = (of: (charge: Charge) => Decimal, all: Decimal): boolean => compare(sum(parts.map(of)), all) === 0;
  return comesTo(({ gross }) => gross.amount, whole.gross.amount) && comesTo(({ net }) => net.amount, whole.net.amount)
    ? parts
    : null;
}

type Step = Pick<Charge, 'quantity' | 'price'> & { readonly charge: Amount; readonly times: Numeral };

/** A step in its amounts: its net ones are told, the gross ones follow from its price. */
function stepOf(whole: Charge, { quantity, price, charge, times }: Step): Charge {
  const digits = digitsOf(whole.gross.currency);
  const amount = (of: Formula): Decimal => rounded(evaluate(of) ?? { over: 0n, under: 1n }, digits);
  const often = { op: 'number', value: times.number } as const;
  const gross = amount(
    product(
      round(product({ op: 'number', value: quantity.number }, { op: 'number', value: price.amount }), digits),
      often,
    ),
  );
  const net = amount(product({ op: 'number', value: charge.amount }, often));
  return {
    ...whole,
    ...{ quantity, price, times },
    gross: { ...whole.gross, amount: gross },
    net: { ...whole.net, amount: net },
    discount: whole.discount === null ? null : { ...whole.discount, amount: subtract(net, gross) },
  };
}

/** Quantity × unit price, rounded, as often as it is charged; less its discount, which is rounded each time too. */
function rowOf({ key, times: often, off, ...charge }: Charge, isNet: boolean): Pick<PricedRow, 'cells' | 'net'> {
  const digits = digitsOf(charge.gross.currency);
  const quantity = count(`${key} quantity`, charge.quantity);
  const unitPrice = money(`${key} price`, charge.price);
  const times = often === null ? null : count(`${key} times`, often);
  const percentage = off === null ? null : percent(`${key} off`, off);
  const one = round(product(ref(quantity), ref(unitPrice)), digits);
  const gross = money(`${key} gross`, charge.gross, inAll(one, times));
  const discount =
    charge.discount === null
      ? null
      : money(
          `${key} discount`,
          charge.discount,
          percentage && inAll(negative(round(product(one, ref(percentage)), digits)), times),
          percentage && negative(round(product(ref(gross), ref(percentage)), digits)),
        );
  if (!isNet) return { cells: { quantity, unitPrice, times, gross }, net: gross };
  const net =
    discount === null
      ? money(`${key} net`, charge.net, ref(gross))
      : money(`${key} net`, charge.net, round(added([ref(gross), ref(discount)]), digits));
  return { cells: { quantity, unitPrice, times, gross, off: percentage, discount, net }, net };
}

/** What several charges come to. */
const inAll = (one: Formula, times: NumberCell | null): Formula => (times === null ? one : product(one, ref(times)));
