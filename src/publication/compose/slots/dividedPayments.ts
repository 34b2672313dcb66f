import type { BilledFacts, PaidForFacts, PaymentFacts } from '../../../proposal/Payments.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row, Table } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, listed, type Composer } from '../pieces/Composer.ts';
import { capital, eventOf, withNetDays } from '../pieces/eventOf.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { isByPeriod, isFirstYear, titleIn, yearly } from '../pieces/prices.ts';
import { cell } from '../pieces/table.ts';
import { alikePercents, percentOf } from '../pieces/taxNames.ts';

/** One row an event, under what it pays for: together they come to the printed total. */
export function dividedTable(composer: Composer, part: CurrencyPriceFacts, note: Inlines): Table {
  const { words, name, locale } = composer;
  const hasShares = part.payments.some(({ percent }) => percent !== null);
  const currency = name(part.currency);
  const isSaid = !isByPeriod(composer);
  const key = isSaid ? yearly('investment.payments', isFirstYear(part)) : 'investment.payments';
  const rows = [
    ...paidGroups(part).flatMap((group) => paidRows(composer, group, hasShares)),
    ...part.billed.flatMap((billed) => billedRows(composer, billed, hasShares)),
  ];
  return {
    type: 'table',
    title: titleIn(composer, words(key), part),
    columns: [
      { align: 'start', width: 'fill', head: words('investment.payment_due') },
      ...(hasShares ? [{ align: 'number', width: 'price', head: words('investment.payment_share') } as const] : []),
      { align: 'number', width: 'amount', head: words('investment.payment_amount', { currency }) },
    ],
    rows: [...rows, ...(isSaid ? totalRow(composer, part, hasShares) : [])],
    carriedForward: null,
    note: note.length === 0 ? null : note,
    headless: false,
    summary: phraseText(locale, 'investment.payments_summary'),
  };
}

/** Payments of the same, in the order in which they come first. */
export function paidGroups({ payments }: CurrencyPriceFacts): readonly (readonly PaymentFacts[])[] {
  const groups = new Map<number, PaymentFacts[]>();
  for (const payment of payments) groups.set(payment.pot, [...(groups.get(payment.pot) ?? []), payment]);
  return [...groups.values()];
}

function paidRows(composer: Composer, group: readonly PaymentFacts[], hasShares: boolean): readonly Row[] {
  const { count } = composer;
  const [first] = group;
  const head = groupRow(composer, first?.of ?? null, hasShares);
  const percents = alikePercents(group.map(({ percent }) => percent));
  const rows = group.map((payment, i) => {
    const percent = percents[i] ?? null;
    return row(
      emphasised('medium', eventOf(composer, payment, true)),
      hasShares ? [percent === null ? [] : percentOf(composer, percent)] : [],
      payment.amount === null ? [] : count(payment.amount),
    );
  });
  return [head, ...rows];
}

/** Its head, and a row an invoice; only how it is invoiced, where there is no sum to divide. */
function billedRows(composer: Composer, billed: BilledFacts, hasShares: boolean): readonly Row[] {
  const { words, say, count } = composer;
  const how = howBilled(composer, billed);
  const name = nameOf(composer, billed.of);
  if (billed.invoices.length === 0) return [row(emphasised('medium', name), hasShares ? [[]] : [], [], how)];
  const alike = alikeInvoices(composer, billed);
  if (alike !== null) return [groupRow(composer, billed.of, hasShares, how), row(alike, hasShares ? [[]] : [], [])];
  const rows = billed.invoices.map(({ month, day, amount }) => {
    const event = day === null ? words(`payments.month_${billed.in}`, { month: say(month) }) : say(day);
    // Of a row of like invoices none stands out.
    return row(event, hasShares ? [[]] : [], count(amount));
  });
  return [groupRow(composer, billed.of, hasShares, how), ...rows];
}

/** Fewer invoices than these are listed. */
const mostListed = 3;

/** "12 invoices of 1,288.65 each, the first on 30 April 2027": invoices of one amount, whose days follow from the first; else null. */
function alikeInvoices({ words, say, count }: Composer, { invoices, in: when, of }: BilledFacts): Inlines | null {
  const [first, ...others] = invoices;
  if (first === undefined || invoices.length <= mostListed || of.total === null) return null;
  const last = others.at(-1)?.month;
  // The number of the last month is how many there are.
  if (last === undefined || Number(last.number) !== invoices.length) return null;
  if (others.some(({ amount }) => amount.amount !== first.amount.amount || amount.up_to !== first.amount.up_to))
    return null;
  const holes = { number: count(last), amount: count(first.amount) };
  return first.day === null
    ? words('payments.alike', { ...holes, event: inside(words(`payments.month_${when}`, { month: say(first.month) })) })
    : words('payments.alike_on', { ...holes, event: say(first.day) });
}

/** Words of the program inside a sentence: with a small letter. */
const inside = (line: Inlines): Inlines =>
  line.map((inline, i) =>
    i === 0 && inline.type === 'text'
      ? { ...inline, value: inline.value.charAt(0).toLowerCase() + inline.value.slice(1) }
      : inline,
  );

/** "Invoiced each month in arrears, payable within 30 days of receipt of the invoice; months counted from: Go-live". */
export function howBilled(
  composer: Composer,
  { every, in: when, starts, milestone, net_days, invoices }: BilledFacts,
): Inlines {
  const { words, say, proposal } = composer;
  const rhythm = words(`payments.billed_${every}_${when}`);
  const step = milestone === null ? undefined : proposal.offer.milestones[Number(milestone.number)];
  // The invoices say their days themselves.
  const isDated = starts !== null && invoices.length === 0;
  const dated = isDated ? words('payments.billed_from', { billed: rhythm, date: say(starts) }) : rhythm;
  const within = withNetDays(composer, { net_days }, []);
  const payable = within.length === 0 ? dated : words('payments.billed_payable', { billed: dated, within });
  return step === undefined
    ? payable
    : words('payments.billed_counted', { billed: payable, milestone: say(step.text) });
}

/** What is paid for, at the start of a row. */
export function nameOf(composer: Composer, of: PaidForFacts | null): Inlines {
  if (of === null) return [];
  if (of.kind !== 'lines') return composer.words(`payments.of_${of.kind}`);
  const [first, ...others] = of.lines;
  if (first === undefined) return [];
  return capital(
    composer,
    listed([composer.start(first), ...others.map((line) => composer.say(line))], composer.locale),
  );
}

/** The head of what is paid for, with what it comes to where that is known. */
function groupRow(composer: Composer, of: PaidForFacts | null, hasShares: boolean, detail: Inlines = []): Row {
  const total = of?.total ?? null;
  return {
    kind: 'group',
    cells: [
      cell({
        children: nameOf(composer, of),
        span: hasShares ? 2 : 1,
        detail: detail.length === 0 ? null : detail,
      }),
      cell({ children: total === null ? [] : composer.count(total) }),
    ],
    carried: null,
  };
}

const row = (event: Inlines, share: readonly Inlines[], amount: Inlines, detail: Inlines = []): Row => ({
  kind: 'body',
  cells: [
    cell({ children: event, detail: detail.length === 0 ? null : detail }),
    ...share.map((children) => cell({ children })),
    cell({ children: amount }),
  ],
  carried: null,
});

function totalRow(composer: Composer, part: CurrencyPriceFacts, hasShares: boolean): readonly Row[] {
  const { total, recurs, indexed } = part;
  if (total === null) return [];
  return [
    {
      kind: 'total',
      cells: [
        cell({
          children: beforeIndexation(composer, composer.words(yearly('investment.total', recurs)), indexed?.first_year),
          span: hasShares ? 2 : 1,
        }),
        cell({ children: composer.count(total) }),
      ],
      carried: null,
    },
  ];
}

/** That the invoices go on after those that are listed. */
export const goesOn = ({ words }: Composer, { billed }: CurrencyPriceFacts): Inlines =>
  billed.some(({ goes_on, invoices }) => goes_on && invoices.length > 0) ? words('payments.goes_on') : [];
