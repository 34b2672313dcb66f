import type { ChargedFacts, CurrencyPriceFacts, LineAtRateFacts } from '../../../proposal/Price.ts';
import { signedTotals } from '../../../proposal/signedTotals.ts';
import type { Inlines } from '../../document/Inline.ts';
import { textRun } from '../../locale/phrase.ts';
import { joined } from '../pieces/Composer.ts';
import { eventOf } from '../pieces/eventOf.ts';
import { percentOf, taxNames } from '../pieces/taxNames.ts';
import { indexesSaid } from '../pieces/indexation.ts';
import { quantityCell } from '../slots/quantity.ts';
import { renewal } from '../slots/renewal.ts';
import type { Entry, RevisionWriter } from './Entry.ts';
import { wordsIn } from './wordsIn.ts';

/** The price: what one signs for, then item by item, the discount, the taxes and the payments. */
export function priceEntries(writer: RevisionWriter): readonly Entry[] {
  const { price } = writer.proposal;
  if (price === null) return [];
  return [
    ...price.currencies.flatMap((part) => totals(writer, part)),
    ...price.currencies.flatMap((part) => lines(writer, part)),
    ...price.currencies.flatMap((part) => [
      ...discount(writer, part),
      ...taxes(writer, part),
      ...payments(writer, part),
    ]),
    ...rules(writer),
  ];
}

const base = { area: 'price', key: null, name: [] } as const;

function totals(writer: RevisionWriter, part: CurrencyPriceFacts): readonly Entry[] {
  const { words, say } = writer;
  const { currency, over_term: term, cap } = part;
  const taxed = taxNames(writer, part);
  const note = taxed.length === 0 ? [] : words('investment.payments_note', { tax: taxed });
  const signed = signedTotals(part).map(({ of, total }): Entry => {
    const isWhole = of === 'whole' || of === 'first_year';
    const value = isWhole ? say(total) : words(`price.charge_${of}`, { amount: say(total) });
    const name = words(of === 'first_year' ? 'investment.total_first_year' : 'investment.total');
    return { ...base, list: `total ${currency} ${of}`, topic: note, name, value };
  });
  return [
    ...signed,
    ...(term === null ? [] : [one(`term ${currency}`, words('investment.term'), say(term.total))]),
    ...(cap === null
      ? []
      : [one(`cap ${currency}`, cap.label === null ? words('changes.cap') : writer.start(cap.label), say(cap.amount))]),
  ];
}

const one = (list: string, topic: Inlines, value: Inlines): Entry => ({ ...base, list, topic, value });

function lines(writer: RevisionWriter, part: CurrencyPriceFacts): readonly Entry[] {
  const { words } = writer;
  const named = (line: ChargedFacts | LineAtRateFacts, topic: Inlines, value: Inlines): readonly Entry[] => {
    const own = { area: 'price', list: 'lines', key: writer.keyOf(line.text), name: writer.start(line.text) } as const;
    const detail = line.detail === null ? [] : [{ ...own, list: 'details', topic, value: writer.start(line.detail) }];
    return [{ ...own, topic, value }, ...detail];
  };
  return [
    ...part.groups.flatMap((group) =>
      group.lines.flatMap((line) => named(line, words('investment.position'), charged(writer, line))),
    ),
    ...part.choices.flatMap((choice) =>
      choice.lines.flatMap((line) => named(line, words('changes.alternative'), charged(writer, line))),
    ),
    ...part.options.flatMap((line) =>
      named(line, words('investment.options_alone', { count: 1 }), charged(writer, line)),
    ),
    ...part.at_rates.flatMap((line) => named(line, words('investment.position'), ratedLine(writer, line))),
  ];
}

/** "60 stores · 18.00 EUR each · 12,960.00 EUR a year". */
function charged(writer: RevisionWriter, line: ChargedFacts): Inlines {
  const { words, say } = writer;
  const { quantity, unit_price: price, discount: less, recurring, charge, net, term } = line;
  const amount = recurring === null ? say(net) : words(`price.charge_${recurring}`, { amount: say(charge) });
  const many =
    quantity.number === '1' && line.unit === null
      ? []
      : [quantitySaid(writer, line), words('price.each', { price: say(price) })];
  const reduced = less === null ? [] : [lessSaid(writer, less)];
  const long = recurring === null || term === null ? [] : [words(`price.term_${recurring}`, { count: term })];
  return joined([...many, ...reduced, amount, ...long], ' · ');
}

function quantitySaid(writer: RevisionWriter, line: ChargedFacts): Inlines {
  const { children, detail } = quantityCell(writer, line);
  return detail === null ? children : [...children, ...textRun('\u00A0'), ...detail];
}

const lessSaid = (writer: RevisionWriter, { percent, amount }: NonNullable<ChargedFacts['discount']>): Inlines =>
  percent === null
    ? joined([writer.words('investment.discount'), writer.say(amount)], ' ')
    : writer.words('investment.discount_percent', { percent: percentOf(writer, percent) });

function ratedLine(writer: RevisionWriter, { rate, unit }: LineAtRateFacts): Inlines {
  const each = writer.words('price.each', { price: writer.say(rate) });
  return unit === null ? each : joined([each, writer.words('price.unit', { unit: writer.say(unit) })], ' · ');
}

function discount(writer: RevisionWriter, { currency, discount: less }: CurrencyPriceFacts): readonly Entry[] {
  if (less === null) return [];
  const { percent, amount, reason } = less;
  const much = percent !== null ? percentOf(writer, percent) : amount === null ? [] : writer.say(amount);
  const value = joined([much, reason === null ? [] : writer.say(reason)], ' · ');
  return [one(`discount ${currency}`, writer.words('price.discount'), value)];
}

const taxes = (writer: RevisionWriter, { currency, taxes: all }: CurrencyPriceFacts): readonly Entry[] =>
  all.map(({ label, percent }) => ({
    ...base,
    list: `taxes ${currency}`,
    key: writer.keyOf(label),
    topic: writer.start(label),
    value: percentOf(writer, percent),
  }));

/** Of a payment its share, where it has one: its amount follows from the total. */
function payments(writer: RevisionWriter, { currency, payments: all, billed }: CurrencyPriceFacts): readonly Entry[] {
  const { words } = writer;
  const topic = words('investment.payments');
  const paid = all.map((payment): Entry => {
    const { percent, amount } = payment;
    const much = percent !== null ? percentOf(writer, percent) : amount === null ? [] : writer.say(amount);
    const key = payment.due === null ? (percent === null ? null : writer.keyOf(percent)) : writer.keyOf(payment.due);
    return {
      ...base,
      list: `payments ${currency}`,
      key,
      topic,
      value: joined([much, eventOf(writer, payment, false)], ' · '),
    };
  });
  const invoiced = billed.map((bill): Entry => {
    const said = words(`payments.billed_${bill.every}_${bill.in}`);
    const within = bill.net_days === null ? [] : words('payments.net_days', { count: bill.net_days });
    return { ...base, list: `invoices ${currency}`, topic, value: joined([said, within], ' · ') };
  });
  return [...paid, ...invoiced];
}

/** What recurs goes on, and follows an index. */
function rules(writer: RevisionWriter): readonly Entry[] {
  const { words } = writer;
  const goesOn = wordsIn(renewal(writer));
  const index = joined(indexesSaid(writer), ' ');
  return [
    ...(goesOn.length === 0 ? [] : [one('renewal', words('price.renewal'), goesOn)]),
    ...(index.length === 0 ? [] : [one('indexation', words('price.indexation'), index)]),
  ];
}
