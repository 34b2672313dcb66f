import { digitsOf } from '../../../foundation/money/currency.ts';
import type { CurrencyPriceFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Formula, NumberCell } from '../../document/Workbook.ts';
import type { Composer } from '../pieces/Composer.ts';
import { emphasised } from '../pieces/Composer.ts';
import { capLabel } from '../pieces/cap.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { yearly } from '../pieces/prices.ts';
import { areSame, percentOf, taxName } from '../pieces/taxNames.ts';
import { discountDetail, discountLabel } from '../slots/price.ts';
import { money, percent } from './cells.ts';
import { added, negative, number, product, quotient, ref, round, sumOf } from './formula.ts';
import type { SumLine } from './priceTable.ts';
import {
  baseOf,
  insideOf,
  taxedAlike,
  withLastCoins,
  type TaxedAlike,
  type Unit,
  type WholeDiscount,
} from './taxBases.ts';
import { decimalOf } from '../../../foundation/money/Decimal.ts';

/** The sums under the lines, and the cells of the net sum, where there is one, and of the total; null while they are open. */
export interface Summed {
  readonly lines: readonly SumLine[];
  readonly net: NumberCell | null;
  readonly total: NumberCell | null;
}

/** What the sums of one currency follow from. */
interface Basis {
  readonly composer: Composer;
  readonly part: CurrencyPriceFacts;
  readonly digits: number;
  /** What all lines come to, less the discount on the whole; null where lines are hidden, or open. */
  readonly whole: Formula | null;
  readonly discount: WholeDiscount | null;
  readonly groups: readonly TaxedAlike[];
  readonly rates: readonly NumberCell[];
}

/** Discount on the whole, net, taxes and the total, as the page says them. */
export function sumsOf(composer: Composer, part: CurrencyPriceFacts, units: readonly Unit[]): Summed {
  const { currency, net: netAmount, total: totalAmount } = part;
  const digits = digitsOf(currency);
  const off = discountLines(composer, part, units);
  const gathered = units.length === 0 ? null : sumOf(units.map(({ net }) => net));
  const left = off.discount === null ? null : added([off.discount.before, off.discount.amount]);
  const basis: Basis = {
    composer,
    part,
    digits,
    whole: left ?? gathered,
    discount: off.discount,
    groups: taxedAlike(units, off.discount, digits),
    rates: part.taxes.map(({ percent: rate }, i) => percent(`${currency} rate ${i}`, rate)),
  };
  // Where nothing is known but the sums, one of them is stated, and the others follow from it.
  const isInside = part.taxes.length > 0 && part.taxes.every(({ included }) => included);
  const statedTotal =
    basis.whole === null && isInside && totalAmount !== null ? money(`${currency} total`, totalAmount) : null;
  const inside = part.taxes.map(({ included }, i) => (included ? insideTax(basis, i, statedTotal) : null));
  const net = netAmount === null ? null : money(`${currency} net`, netAmount, netFormula(basis, inside, statedTotal));
  const taxes = inside.map((line, i) => line ?? taxOnTop(basis, i, net));
  const amounts = taxes.flatMap(({ amount }) => amount ?? []);
  const total =
    statedTotal ??
    (totalAmount === null
      ? null
      : money(
          `${currency} total`,
          totalAmount,
          part.taxes.length === 0 || net === null
            ? basis.whole && round(basis.whole, digits)
            : round(added([ref(net), ...amounts.map(ref)]), digits),
        ));
  const netShown = part.taxes.length === 0 ? total : net;
  return {
    lines: [...off.lines, ...netLine(composer, part, net), ...taxes, ...totalLines(basis, total)],
    net: netShown,
    total,
  };
}

function netFormula(
  { whole, digits }: Basis,
  inside: readonly (SumLine | null)[],
  total: NumberCell | null,
): Formula | null {
  const from = total === null ? whole : ref(total);
  if (from === null) return null;
  const taken = inside.flatMap((line) => (line?.amount ? [negative(ref(line.amount))] : []));
  return round(taken.length === 0 ? from : added([from, ...taken]), digits);
}

/** The discount on the whole price under the sum that it is taken from. */
function discountLines(
  composer: Composer,
  part: CurrencyPriceFacts,
  units: readonly Unit[],
): { readonly lines: readonly SumLine[]; readonly discount: WholeDiscount | null } {
  const { currency, discount } = part;
  if (discount === null) return { lines: [], discount: null };
  const digits = digitsOf(currency);
  const before =
    discount.before === null
      ? null
      : money(
          `${currency} before`,
          discount.before,
          units.length === 0 ? null : round(sumOf(units.map(({ net }) => net)), digits),
        );
  const rate = discount.percent === null ? null : percent(`${currency} off`, discount.percent);
  const amount =
    discount.amount === null
      ? null
      : money(
          `${currency} discount`,
          discount.amount,
          rate && before && negative(round(product(ref(before), ref(rate)), digits)),
        );
  const lines: readonly SumLine[] = [
    ...(before === null
      ? []
      : [{ kind: 'subtotal', words: composer.words('price.before_discount'), amount: before } as const]),
    { kind: 'body', words: discountLabel(composer, discount), rate, amount, note: discountDetail(composer, part) },
  ];
  return { lines, discount: before === null || amount === null ? null : { before: ref(before), amount: ref(amount) } };
}

const netLine = (composer: Composer, { taxes }: CurrencyPriceFacts, net: NumberCell | null): readonly SumLine[] =>
  taxes.length === 0 || net === null
    ? []
    : [{ kind: 'sum', words: emphasised('strong', composer.words('investment.net')), amount: net }];

/** A tax on top: of the sum that bears it, which the page says where it is not the net sum. */
function taxOnTop({ composer, part, digits, groups, rates }: Basis, i: number, net: NumberCell | null): SumLine {
  const [tax, rate] = [part.taxes[i], rates[i]];
  if (tax === undefined || rate === undefined) throw new RangeError('There is no such tax.');
  const isOnAll = part.taxes.length === 1 && tax.base?.amount === part.net?.amount;
  const found = baseOf(tax, groups);
  const base =
    isOnAll || tax.base === null
      ? null
      : money(`${part.currency} base ${i}`, tax.base, withLastCoins(found, tax.base.amount, digits));
  const on = base ?? net;
  const amount =
    tax.amount === null
      ? null
      : money(`${part.currency} tax ${i}`, tax.amount, on && round(product(ref(on), ref(rate)), digits));
  return taxLine(composer, tax, { base, rate, amount });
}

/** A tax in the prices: taken out of the sum of those that contain it. */
function insideTax(
  { composer, part, digits, groups, rates, whole }: Basis,
  i: number,
  total: NumberCell | null,
): SumLine {
  const [tax, rate] = [part.taxes[i], rates[i]];
  if (tax === undefined || rate === undefined) throw new RangeError('There is no such tax.');
  const isOnAll = part.taxes.length === 1 && tax.base?.amount === part.total?.amount;
  const base =
    isOnAll || tax.base === null
      ? null
      : money(`${part.currency} base ${i}`, tax.base, withLastCoins(baseOf(tax, groups), tax.base.amount, digits));
  const rateOf = (one: TaxNameFacts): NumberCell | null =>
    rates[part.taxes.findIndex((other) => areSame([other], [one]))] ?? null;
  const cell = base ?? total;
  const on = cell === null ? (isOnAll ? whole : null) : ref(cell);
  const alone = on && quotient(product(on, ref(rate)), added([number(decimalOf(1)), ref(rate)]));
  const formulas = [alone, insideOf(tax, groups, rateOf)].map((formula) => formula && round(formula, digits));
  const amount = tax.amount === null ? null : money(`${part.currency} tax ${i}`, tax.amount, ...formulas);
  return taxLine(composer, tax, { base, rate, amount });
}

/** A tax by its name; without an amount it says that it is still to be added, or in the prices already. */
function taxLine(
  composer: Composer,
  { label, percent: percentage, note, included }: CurrencyPriceFacts['taxes'][number],
  cells: Pick<SumLine, 'base' | 'rate' | 'amount'>,
): SumLine {
  const { words, say } = composer;
  const isOpen = cells.amount === null && Number(percentage.number) > 0;
  const holes = { label: say(label), percent: percentOf(composer, percentage) };
  const name = isOpen
    ? words(included ? 'price.tax_within' : 'price.tax_plus', holes)
    : taxName(composer, { label, percent: percentage }, composer.start);
  return { kind: 'sum', words: name, ...cells, note: note === null ? [] : say(note) };
}

/** The total, or in words that it is open; and what it may not exceed. */
function totalLines({ composer, part }: Basis, total: NumberCell | null): readonly SumLine[] {
  const { words } = composer;
  const { recurs, indexed, cap, currency } = part;
  const name = beforeIndexation(composer, words(yearly('investment.total', recurs)), indexed?.first_year);
  return [
    total === null
      ? { kind: 'sum', words: words('investment.open'), amount: null }
      : { kind: 'total', words: name, amount: total },
    ...capLine(composer, cap, currency),
  ];
}

export const capLine = (composer: Composer, cap: CurrencyPriceFacts['cap'], currency: string): readonly SumLine[] =>
  cap === null ? [] : [{ kind: 'sum', words: capLabel(composer, cap), amount: money(`${currency} cap`, cap.amount) }];
