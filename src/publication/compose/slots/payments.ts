import type { CurrencyPriceFacts, PaymentFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Chart, ShareBar } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { phraseText } from '../../locale/phrase.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { emphasised, joined, type Composer } from '../pieces/Composer.ts';
import { marksBeside } from '../kinds/answers.ts';
import { marked } from '../pieces/marked.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { cell, tableOf } from '../pieces/table.ts';
import {
  chargedPrices,
  pricesOf,
  ratedPrices,
  titleIn,
  isByPeriod,
  isDivided,
  isFirstYear,
  yearly,
} from '../pieces/prices.ts';
import { alikePercents, percentOf, taxed, taxNames } from '../pieces/taxNames.ts';
import { eventOf, milestoneOf } from '../pieces/eventOf.ts';
import { dividedTable, goesOn } from './dividedPayments.ts';
import { paidIn } from './information.ts';

/**
 * What is paid when, in amounts that add up to the total: as parts of one bar a currency, or all as tables; and in what
 * currency, where that is not the one of the price.
 */
export function payments(composer: Composer): readonly Block[] {
  // Terms in the contract's own words are told with the contract.
  const marks = composer.proposal.offer.terms.length > 0 ? [] : marksBeside(composer, 'terms');
  const paid = paidWhen(composer);
  return marked(paid.length === 0 ? [] : [...paid, ...paidIn(composer)], marks);
}

function paidWhen(composer: Composer): readonly Block[] {
  const charged = chargedPrices(composer);
  // Of mere options nothing is due until one is chosen: how it is paid is agreed all the same.
  const priced = charged.length > 0 ? charged : pricesOf(composer).map(withoutAmounts);
  const prices = priced.filter((price) => price.payments.length + price.billed.length > 0);
  if (prices.length === 0) return [];
  const drawn = prices.flatMap((price) => {
    const bar = shareBar(composer, price);
    return bar === null ? [] : [paymentChart(composer, bar, price)];
  });
  const written = prices.flatMap((price) => paymentTable(composer, price));
  return drawn.length === prices.length ? [{ type: 'alternatives', drawn, written }] : written;
}

export const withoutAmounts = (price: CurrencyPriceFacts): CurrencyPriceFacts => ({
  ...price,
  total: null,
  payments: price.payments.map((payment) => ({ ...payment, amount: null })),
  billed: price.billed.map((billed) => ({ ...billed, invoices: [] })),
});

/** Payments as parts of the total; null where an amount is open, or there is one payment only. */
function shareBar(composer: Composer, price: CurrencyPriceFacts): ShareBar | null {
  const { payments: all, total } = price;
  if (isDivided(price)) return null;
  const known = all.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const whole = Number(total?.amount ?? '0');
  if (all.length < 2 || known.length < all.length || whole === 0) return null;
  const parts = all.map((payment, i) => {
    const amount = known[i];
    return {
      share: Number(amount?.amount ?? '0') / whole,
      amount: amount === undefined ? [] : composer.count(amount),
      percent: payment.percent === null ? [] : percentOf(composer, payment.percent),
      event: eventOf(composer, payment, true),
    };
  });
  return { form: 'shareBar', parts };
}

function paymentChart(composer: Composer, bar: ShareBar, part: CurrencyPriceFacts): Chart {
  const { words, name } = composer;
  const tax = taxNames(composer, part);
  const title = words(followsProgress(composer, part.payments) ? 'payments.progress' : 'investment.payments');
  const amounts = words(taxed(yearly('payments.subtitle', part.recurs), tax), { currency: name(part.currency), tax });
  const subtitle = beforeIndexation(composer, amounts, part.indexed?.first_year);
  const values = bar.parts.map(({ amount, percent, event }) => pair(composer, amount, joined([percent, event], ' · ')));
  return { type: 'chart', title, subtitle, alt: altOf(composer, { title, measure: subtitle, values }), drawing: bar };
}

/** Every payment but one, that on signature, follows a milestone. */
function followsProgress(composer: Composer, all: readonly PaymentFacts[]): boolean {
  const following = all.filter((payment) => milestoneOf(composer, payment) >= 0).length;
  return following > 0 && following >= all.length - 1;
}

function paymentTable(composer: Composer, part: CurrencyPriceFacts): readonly Block[] {
  const { words, name, count, locale } = composer;
  if (isDivided(part))
    return [dividedTable(composer, part, joined([paymentNote(composer, part), goesOn(composer, part)], ' '))];
  const percents = alikePercents(part.payments.map(({ percent }) => percent));
  const rows = part.payments.map((payment, i) => {
    const { amount, as_worked: worked } = payment;
    const percent = percents[i] ?? null;
    return [
      cell({ children: emphasised('medium', eventOf(composer, payment, true)) }),
      cell({ children: percent === null ? [] : percentOf(composer, percent) }),
      cell({
        children: amount === null ? [] : count(amount),
        // What is paid as work is done comes to this in all, and not each time.
        detail: amount === null || worked === null ? null : words('payments.in_all'),
      }),
    ];
  });
  const currency = name(part.currency);
  const note = paymentNote(composer, part);
  return tableOf({
    title: titleIn(composer, words(yearly('investment.payments', isFirstYear(part))), part),
    columns: [
      { align: 'start', width: 'fill', head: words('investment.payment_due') },
      { align: 'number', width: 'price', head: words('investment.payment_share') },
      { align: 'number', width: 'amount', head: words('investment.payment_amount', { currency }) },
    ],
    rows,
    ...(note.length === 0 ? {} : { note }),
    summary: phraseText(locale, 'investment.payments_summary'),
  });
}

/** The taxes in the amounts; and, while the total is open, what the amounts follow from. */
export function paymentNote(composer: Composer, part: CurrencyPriceFacts): Inlines {
  const { words } = composer;
  const open = part.payments.filter(({ amount }) => amount === null).length;
  const isBilled = part.billed.some(({ invoices }) => invoices.length > 0);
  if (open === part.payments.length && !isBilled && !isByPeriod(composer))
    return words(
      ratedPrices(composer).length > 0 && chargedPrices(composer).length === 0 ? 'payments.rates' : 'payments.open',
    );
  const isTaxed = part.taxes.some(({ percent }) => Number(percent.number) > 0);
  const due = part.total === null && isTaxed ? words('price.all_taxes') : taxNames(composer, part);
  const tax = due.length === 0 ? [] : words('investment.payments_note', { tax: due });
  return joined([tax, open === 0 ? [] : words('payments.open_others')], ' ');
}
