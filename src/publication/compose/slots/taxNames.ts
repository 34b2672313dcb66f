import type { CurrencyPriceFacts, TaxNameFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, plain, type Composer } from '../Composer.ts';

/** "15 % VAT": the taxes that the total includes, or, while it is open, that its lines bear; empty where none is charged. */
export function taxNames(composer: Composer, price: CurrencyPriceFacts, path: string): Inlines {
  const charged = price.taxes.flatMap((tax, i) =>
    Number(tax.amount.amount) === 0 ? [] : [taxName(composer, tax, `${path}.taxes[${i}]`)],
  );
  const names = price.total === null ? taxesOfLines(composer, price, path) : charged;
  return listed(names, composer.locale);
}

/** Each tax that a line bears, once. */
function taxesOfLines(composer: Composer, { groups, choices }: CurrencyPriceFacts, path: string): readonly Inlines[] {
  const lines = [
    ...groups.flatMap((group, g) => group.lines.map((line, i) => ({ line, at: `${path}.groups[${g}].lines[${i}]` }))),
    ...choices.flatMap((choice, c) =>
      choice.lines.map((line, i) => ({ line, at: `${path}.choices[${c}].lines[${i}]` })),
    ),
  ];
  const named = lines.flatMap(({ line: { tax }, at }) =>
    tax === null || Number(tax.percent.number) === 0 ? [] : [taxName(composer, tax, `${at}.tax`)],
  );
  return [...new Map(named.map((name) => [plain(name), name])).values()];
}

/** "15 % VAT". */
export const taxName = (composer: Composer, { label, percent }: TaxNameFacts, path: string): Inlines =>
  composer.words('investment.tax_named', {
    label: composer.say(label, `${path}.label`),
    percent: percentOf(composer, percent, `${path}.percent`),
  });

/** The tax that most of the price bears, where there are several: lines with another one say so. */
export function mainTax({ taxes }: CurrencyPriceFacts): TaxNameFacts | null {
  if (taxes.length < 2) return null;
  return taxes.toSorted((a, b) => Number(b.base.amount) - Number(a.base.amount))[0] ?? null;
}

export const isSameTax = (a: TaxNameFacts, b: TaxNameFacts): boolean =>
  a.label === b.label && a.percent.number === b.percent.number;

/** "15 %" as the language writes it. */
export function percentOf(
  { count, locale }: Composer,
  percent: CurrencyPriceFacts['taxes'][number]['percent'],
  path: string,
): Inlines {
  const [number] = count(percent.number, path);
  if (number?.type !== 'text') return [];
  return [{ ...number, value: locale.numbers.percent.replace('{n}', number.value) }];
}

/** The key of a phrase that differs where no tax is charged. */
export const taxed = (key: string, taxes: Inlines): string => (taxes.length === 0 ? `${key}_untaxed` : key);
