import { disclosePrice } from '../../../src/disclosure/price.ts';
import { speaker } from '../../../src/disclosure/Speaker.ts';
import { isDivided } from '../../../src/internal/offer/coverage.ts';
import type { Billed } from '../../../src/internal/offer/Planned.ts';
import type { CurrencyPrice, Offer, Price, Sums } from '../../../src/internal/offer/Price.ts';
import type { Amount } from '../../../src/proposal/leaves.ts';
import type { ChargeFacts, CurrencyPriceFacts, PriceLineFacts, PriceOptionFacts } from '../../../src/proposal/Price.ts';

const saidSums = (sums: Sums | null): string =>
  sums ? [...(sums.firm ? [] : ['approx.']), sums.gross, sums.net, sums.tax, sums.total].join(' ') : '-';

const said = ({ amount, up_to: most, approximate }: Amount): string =>
  `${approximate === true ? 'approx. ' : ''}${amount}${most === undefined ? '' : `–${most}`}`;

const maybe = (amount: Amount | null): string => (amount === null ? '-' : said(amount));

/** Net and total, which are approximate together. */
const both = ({ net, total }: { readonly net: Amount; readonly total: Amount }): string =>
  net.approximate === total.approximate ? `${said(net)} ${total.amount}` : `${said(net)} but ${said(total)}`;

const charges = (all: readonly ChargeFacts[]): string => all.map((one) => `${one.each} ${both(one)}`).join(', ');

/** What the program says of the only currency of an offer, and as what the client reads it. */
export function toldPrice(price: Price, offer: Offer): string {
  const [part] = price.currencies;
  const [facts] = disclosePrice(price, speaker('en', 'en', []), offer).currencies;
  if (part === undefined || facts === undefined) return 'no price';
  return [
    saidSums(part.firstYear),
    saidSums(part.secondYear),
    saidSums(part.term),
    facts.years.flatMap(({ first, last, total }) => yearsOf(first.number, last.number, total.amount)).join(' '),
    charges(facts.charges),
    facts.taxes
      .map(({ label, amount }) => (amount?.approximate === true ? `approx. ${label.text}` : label.text))
      .join(' '),
    isDivided(offer) ? '' : payments(part),
    part.subtotals.map(({ net, firm }) => `${firm ? '' : 'approx. '}${net}`).join(' '),
    linesOf(facts).map(line).join('; '),
    facts.choices.map(({ lines }) => lines.map(way).join('; ')).join(' & '),
    part.rateLines.map(({ withTax }) => withTax).join(' '),
    part.cap?.amount ?? '',
    ...planned(part, isDivided(offer)),
  ].join(' | ');
}

const yearsOf = (first: string, last: string, total: string): readonly string[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, () => total);

const payments = ({ payments: all }: CurrencyPrice): string =>
  all.map(({ parts, firm }) => `${firm ? '' : 'approx. '}${parts.join('+')}`).join(' ');

const dayOf = ({ from }: Billed, { day, month }: Billed['invoices'][number]): string =>
  day ?? (typeof from === 'object' && from !== null ? `${from.milestone}+m${month}` : `m${month}`);

/** What is paid and invoiced part by part, and what the term comes to at the cap of its index. */
function planned(
  { payments: all, billed, open, indexed, lines }: CurrencyPrice,
  isDivided: boolean,
): readonly string[] {
  const paid = all.map(({ amount, parts, index }) => `p${index}=${amount === null ? 'open' : parts.join('+')}`);
  const placeOf = (index: number): number => lines.findIndex((one) => one.index === index);
  const invoiced = billed.map((one) => {
    const said = one.invoices.map((invoice) => `${dayOf(one, invoice)}=${invoice.amount}`).join(', ');
    return `${one.lines.map(placeOf).join('+')}: ${one.invoices.length === 0 && open.length > 0 ? 'open' : said}`;
  });
  return [
    ...(isDivided && paid.length > 0 ? [`pay ${paid.join(' ')}`] : []),
    ...(invoiced.length > 0 ? [`bill ${invoiced.join('; ')}`] : []),
    ...(indexed?.atCap ? [`capped ${indexed.atCap.total}`] : []),
  ];
}

type AnyLine = PriceLineFacts | PriceOptionFacts;

/** In the order in which they are written. */
const linesOf = ({ groups, options, choices }: CurrencyPriceFacts): readonly AnyLine[] =>
  [
    ...groups.flatMap(({ lines }): readonly AnyLine[] => lines),
    ...options,
    ...choices.flatMap(({ lines }) => lines),
  ].toSorted((a, b) => a.place - b.place);

const line = (one: AnyLine): string =>
  [
    said(one.net),
    said(one.charge),
    'total' in one ? said(one.total) : '-',
    maybe(one.unit_with_tax),
    one.ramp.map(({ charge, charges: count }) => `${said(charge)}×${count.number}`).join(' '),
    maybe(one.extension?.net ?? null),
  ].join(', ');

const way = ({
  with_it: whole,
  charges_with_it: signed,
  monthly,
  saves,
}: CurrencyPriceFacts['choices'][number]['lines'][number]): string =>
  [whole === null ? '-' : both(whole), charges(signed), maybe(monthly), maybe(saves)].join(', ');
