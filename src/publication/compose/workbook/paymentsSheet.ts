import { digitsOf } from '../../../foundation/money/currency.ts';
import type { BilledFacts, PaidForFacts, PaymentFacts } from '../../../proposal/Payments.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { NumberCell, Sheet, SheetRow } from '../../document/Workbook.ts';
import { joined, type Composer } from '../pieces/Composer.ts';
import { eventOf } from '../pieces/eventOf.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { isByPeriod, isDivided, isFirstYear, titleIn, yearly } from '../pieces/prices.ts';
import { alikePercents } from '../pieces/taxNames.ts';
import { goesOn, howBilled, nameOf, paidGroups } from '../slots/dividedPayments.ts';
import { paymentNote } from '../slots/payments.ts';
import { money, percent, text } from './cells.ts';
import { added, negative, product, ref, round, sumOf } from './formula.ts';
import { plainTable, rowOf } from './plainTable.ts';
import { sheetOf, type SheetTable } from './sheets.ts';
import { withLastCoins } from './taxBases.ts';

/** The price in one currency with the cells of its sums; null where they are open, or said by the period. */
export interface Totalled {
  readonly part: CurrencyPriceFacts;
  readonly net: NumberCell | null;
  readonly total: NumberCell | null;
}

/** What is paid when; percentages are of the total on its own sheet. */
export function paymentsSheet(composer: Composer, all: readonly Totalled[]): Sheet {
  const { words } = composer;
  const parts = all.filter(({ part }) => part.payments.length + part.billed.length > 0);
  const tables = parts.map((one) => paymentTable(composer, one, parts.length > 1));
  const isYearly = parts.every(({ part }) => isFirstYear(part)) && !isByPeriod(composer);
  const title = words(yearly('investment.payments', isYearly));
  return sheetOf(composer, { name: words('workbook.payments'), title, tables });
}

/** A row with the cell of its amount. */
interface PaidRow {
  readonly row: SheetRow;
  readonly amount: NumberCell | null;
}

function paymentTable(composer: Composer, { part, total }: Totalled, isOneOfMany: boolean): SheetTable {
  const { words, name } = composer;
  const paid = [
    ...paidGroups(part).map((group, g) => paidRows(composer, group, { key: `${part.currency} pot ${g}`, total })),
    ...part.billed.map((billed, b) => billedRows(composer, billed, `${part.currency} billed ${b}`)),
  ];
  const rows = paid.flat();
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  const isWhole = rows.every(({ row, amount }) => row.kind !== 'body' || amount !== null);
  const title = words(yearly('investment.payments', isFirstYear(part) && !isByPeriod(composer)));
  const notes = [paymentNote(composer, part), isDivided(part) ? goesOn(composer, part) : []];
  return {
    table: plainTable(composer, [
      words('investment.payment_due'),
      words('investment.payment_share'),
      words('investment.payment_amount', { currency: name(part.currency) }),
    ]),
    body: [...rows.map(({ row }) => row), ...(isWhole && amounts.length > 1 ? sumRow(composer, part, amounts) : [])],
    title: isOneOfMany ? titleIn(composer, title, part) : [],
    notes,
  };
}

/** All of them: the total. */
function sumRow(composer: Composer, part: CurrencyPriceFacts, amounts: readonly NumberCell[]): readonly SheetRow[] {
  if (part.total === null || isByPeriod(composer)) return [];
  const words = composer.words(yearly('investment.total', part.recurs));
  const sum = round(sumOf(amounts), digitsOf(part.currency));
  const cell = money(`${part.currency} paid`, part.total, sum);
  // Where something else is paid for in another way, these are not all of it.
  if (cell.formula === null) return [];
  return [rowOf('total', text(beforeIndexation(composer, words, part.indexed?.first_year)), null, cell)];
}

interface Pot {
  readonly key: string;
  /** Of the whole price. */
  readonly total: NumberCell | null;
}

/** Payments of one sum: each its percentage of it, rounded; the last one the rest where that is what it is. */
function paidRows(composer: Composer, group: readonly PaymentFacts[], { key, total }: Pot): readonly PaidRow[] {
  const of = group[0]?.of ?? null;
  const head = of === null ? [] : [potRow(composer, of, key)];
  const whole = of === null ? total : (head[0]?.whole ?? null);
  const percents = alikePercents(group.map((payment) => payment.percent));
  const rows: PaidRow[] = [];
  for (const [i, payment] of group.entries()) {
    const share = percents[i] ?? null;
    const rate = share === null ? null : percent(`${key} share ${i}`, share);
    const before = rows.flatMap(({ amount }) => amount ?? []);
    rows.push(paidRow(composer, payment, { key: `${key} paid ${i}`, whole, rate, before }));
  }
  return [...head.map(({ row }) => ({ row, amount: null })), ...rows];
}

interface Paid {
  readonly key: string;
  readonly whole: NumberCell | null;
  readonly rate: NumberCell | null;
  readonly before: readonly NumberCell[];
}

function paidRow(composer: Composer, payment: PaymentFacts, { key, whole, rate, before }: Paid): PaidRow {
  const { words } = composer;
  const { amount: value, as_worked: worked } = payment;
  const event = eventOf(composer, payment, true);
  const inAll = worked === null || value === null ? [] : words('payments.in_all');
  const digits = value === null ? 0 : digitsOf(value.currency);
  const ofWhole = whole && rate && value && withLastCoins(product(ref(whole), ref(rate)), value.amount, digits);
  const rest = whole && added([ref(whole), ...before.map((cell) => negative(ref(cell)))]);
  const amount = value === null ? null : money(key, value, ofWhole, rest && round(rest, digits));
  return { row: rowOf('body', text(joined([event, inAll], ' · ')), rate, amount), amount };
}

/** What is paid for, with what it comes to where that is known. */
function potRow(composer: Composer, of: PaidForFacts, key: string) {
  const whole = of.total === null ? null : money(key, of.total);
  return { row: rowOf('group', text(nameOf(composer, of)), null, whole), whole };
}

/** What is invoiced in a rhythm, and its invoices of the first year. */
function billedRows(composer: Composer, billed: BilledFacts, key: string): readonly PaidRow[] {
  const { say, words } = composer;
  const { row, whole } = potRow(composer, billed.of, key);
  const how = text(joined([howBilled(composer, billed)], ''));
  const invoices: PaidRow[] = [];
  for (const [i, { month, day, amount: value }] of billed.invoices.entries()) {
    const event = day === null ? words(`payments.month_${billed.in}`, { month: say(month) }) : say(day);
    const before = invoices.flatMap(({ amount }) => amount ?? []);
    const isLast = i === billed.invoices.length - 1;
    const rest = isLast && whole ? added([ref(whole), ...before.map((cell) => negative(ref(cell)))]) : null;
    const amount = money(`${key} ${i}`, value, rest && round(rest, digitsOf(value.currency)));
    invoices.push({ row: rowOf('body', text(event), null, amount), amount });
  }
  return [{ row, amount: null }, { row: rowOf('note', how), amount: null }, ...invoices];
}
