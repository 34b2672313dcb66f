import { decimalOf } from '../../../foundation/money/Decimal.ts';
import { withoutForcedNought } from '../../../foundation/money/twoReadings.ts';
import type { Numeral } from '../../../proposal/leaves.ts';
import type { CurrencyPriceFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, plain, type Composer } from './Composer.ts';

/** "15 % VAT": the taxes that a total includes; empty where none is charged, or the total is open. */
export const taxNames = (composer: Composer, price: CurrencyPriceFacts): Inlines =>
  listed(chargedTaxes(composer, price), composer.locale);

/** Each tax that something of the total is charged for. */
export const chargedTaxes = (composer: Composer, { taxes }: CurrencyPriceFacts): readonly Inlines[] =>
  once(taxes.flatMap((tax) => (Number(tax.amount?.amount ?? '0') === 0 ? [] : [taxSaid(composer, tax)])));

/** The taxes that lines at a rate bear: what is in a cap on them; in words where they differ. */
export const ratedTaxes = (composer: Composer, { at_rates: lines }: CurrencyPriceFacts): Inlines =>
  taxesOfAll(
    composer,
    lines.map(({ taxes }) =>
      summedTaxes(
        composer,
        taxes.filter(({ percent }) => Number(percent.number) > 0),
      ),
    ),
  );

/** The taxes of sums, each once. */
export const summedTaxes = (composer: Composer, taxes: readonly TaxNameFacts[]): readonly Inlines[] =>
  once(taxes.map((tax) => taxSaid(composer, tax)));

/** Each name once: two taxes of one name and rate, with reasons of their own, are one. */
export const once = (names: readonly Inlines[]): readonly Inlines[] => [
  ...new Map(names.map((name) => [plain(name), name])).values(),
];

/** What several amounts include: their taxes where they are the same, else in words all that is due on each. */
export function taxesOfAll(composer: Composer, amounts: readonly (readonly Inlines[])[]): Inlines {
  const [first = [], ...others] = amounts;
  const key = (names: readonly Inlines[]): string => names.map(plain).join('\n');
  if (others.every((names) => key(names) === key(first))) return listed(first, composer.locale);
  return composer.words('price.all_taxes');
}

/** "VAT 15 %", the name of a sum: in one order, whether the prices contain it or not; as it is written, or as it starts a cell. */
export const taxName = (
  composer: Composer,
  { label, percent }: Pick<TaxNameFacts, 'label' | 'percent'>,
  as: Composer['say'] = composer.say,
): Inlines =>
  composer.words('investment.tax', {
    label: as(label),
    percent: percentOf(composer, percent),
  });

/** The same inside a sentence, as the language says it: "15 % VAT". */
export const taxSaid = (composer: Composer, { label, percent }: Pick<TaxNameFacts, 'label' | 'percent'>): Inlines =>
  composer.words('price.tax_said', { label: composer.say(label), percent: percentOf(composer, percent) });

/** "5 % GST and 7 % PST": what a line bears. */
export const taxesNamed = (composer: Composer, taxes: readonly TaxNameFacts[]): Inlines =>
  listed(summedTaxes(composer, taxes), composer.locale);

/** The taxes of most of the price, where the lines differ: a line with others, or without tax, says so. */
export function mainTaxes({ groups, choices, options, taxes }: CurrencyPriceFacts): readonly TaxNameFacts[] | null {
  const counted = groups.flatMap(({ lines }) => lines);
  const chosen = choices.flatMap(({ lines }) => lines);
  if (isAlike([...counted, ...chosen, ...options])) return null;
  const weighed = counted.length > 0 ? counted : chosen;
  const weightOf = (borne: readonly TaxNameFacts[]): number =>
    weighed.filter((line) => areSame(line.taxes, borne)).reduce((all, { net }) => all + Number(net.amount), 0);
  // One tax alone comes before several at once, and in the order of the offer.
  const borne = [
    ...taxes.map((tax) => [tax]),
    ...[...weighed, ...options].map((line) => line.taxes).filter((names) => names.length > 1),
  ];
  return borne.toSorted((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
}

/** Whether all lines have the same taxes, or none has one. */
export const isAlike = ([first, ...others]: readonly { readonly taxes: readonly TaxNameFacts[] }[]): boolean =>
  others.every(({ taxes }) => areSame(taxes, first?.taxes ?? []));

/** Whether two lines bear the same taxes, in whatever order. */
export const areSame = (a: readonly TaxNameFacts[], b: readonly TaxNameFacts[]): boolean =>
  a.length === b.length && a.every((tax) => b.some((other) => isSameTax(tax, other)));

const isSameTax = (a: TaxNameFacts, b: TaxNameFacts): boolean =>
  a.label.text === b.label.text && a.percent.number === b.percent.number;

/** Whether the prices contain something of a tax. */
export const isContained = ({ included, percent }: TaxNameFacts): boolean => included && Number(percent.number) > 0;

/** "15 %" as the language writes it; "9.975 %" where that had to be typed as 9.9750; "approx. 15 %" of what isn't firm. */
export function percentOf({ count, words, locale }: Composer, { number, from, approximate }: Numeral): Inlines {
  const [run] = count({ number: withoutForcedNought(number), from });
  if (run?.type !== 'text') return [];
  const amount: Inlines = [{ ...run, value: locale.numbers.percent.replace('{n}', run.value) }];
  return approximate === true ? words('price.approximate', { amount }) : amount;
}

/** Percentages in a column, of which one has decimals: all have as many. */
export function alikePercents(all: readonly (Numeral | null)[]): readonly (Numeral | null)[] {
  const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;
  const written = all.map((one) => (one === null ? null : { ...one, number: withoutForcedNought(one.number) }));
  const most = Math.max(0, ...written.map((one) => decimalsOf(one?.number ?? '')));
  return written.map((one) => {
    if (one === null || most === 0) return one;
    const [whole = '', part = ''] = one.number.split('.');
    return { ...one, number: decimalOf(`${whole}.${part.padEnd(most, '0')}`) };
  });
}

/** The key of a phrase that differs where no tax is charged. */
export const taxed = (key: string, taxes: Inlines): string => (taxes.length === 0 ? `${key}_untaxed` : key);
