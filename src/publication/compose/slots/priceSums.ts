import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row } from '../../document/Table.ts';
import { emphasised, joined, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
import { isFirstYear, yearly } from './firstYear.ts';
import { discountRow } from './priceRows.ts';
import { percentOf } from './taxNames.ts';

const row = (kind: 'sum' | 'total', label: Inlines, amount: Inlines, detail: Inlines = []): Row => ({
  kind,
  cells: [
    cell({ children: [] }),
    cell({ children: label, detail: detail.length === 0 ? null : detail, span: 2 }),
    cell({ children: amount }),
  ],
  carried: null,
});

/** A discount on the whole price belongs to no line: a rule parts it from the last one. */
function wholeDiscountRow(composer: Composer, part: CurrencyPriceFacts): readonly Row[] {
  const { discount } = part;
  if (discount === null) return [];
  const amount = discount.amount === null ? [] : composer.count(discount.amount);
  const detail = discountDetail(composer, part);
  const row = discountRow(discountLabel(composer, discount), amount, detail.length === 0 ? null : detail);
  return [{ ...row, kind: 'body' }];
}

/** In which year it is taken off; and, while the total is open, in which amounts it is. */
function discountDetail({ words }: Composer, part: CurrencyPriceFacts): Inlines {
  const isKnown = part.choices.some(({ lines }) => lines.some((line) => line.with_it !== null));
  const open = part.total !== null ? [] : words(isKnown ? 'price.discount_with_it' : 'price.discount_open');
  const isYearly = part.discount?.percent !== null;
  const years = isFirstYear(part) ? words(isYearly ? 'price.discount_each_year' : 'price.discount_once') : [];
  return joined([years, open], ' · ');
}

/** Lines that the table does not show are one sum: what an open choice is added to. */
function restRow(composer: Composer, { groups, choices }: CurrencyPriceFacts): readonly Row[] {
  const { words, count, proposal } = composer;
  const g = groups.length - 1;
  const i = (groups[g]?.lines.length ?? 0) - 1;
  const last = groups[g]?.lines[i];
  if (proposal.price?.detail !== 'total' || choices.length === 0 || last === undefined) return [];
  const sum = count(last.running);
  return [{ ...discountRow(words('price.rest'), sum), kind: 'body' }];
}

/** Discount on the whole, net, taxes and the total; in words that there is none while something is open. */
export function sums(composer: Composer, part: CurrencyPriceFacts): readonly Row[] {
  const { words, count } = composer;
  const { net, taxes, total } = part;
  const nets =
    taxes.length === 0 || net === null ? [] : [row('sum', emphasised('strong', words('investment.net')), count(net))];
  const totals =
    total === null
      ? row('sum', emphasised('strong', words('investment.open')), [])
      : row('total', words(yearly('investment.total', part.recurs)), count(total));
  return [...restRow(composer, part), ...wholeDiscountRow(composer, part), ...nets, ...taxRows(composer, part), totals];
}

/** Each tax with its note; where there are several, or not everything bears it, also what it is reckoned on. No amount while that is open. */
function taxRows(composer: Composer, { taxes, net }: CurrencyPriceFacts): readonly Row[] {
  const { words, say, count } = composer;
  return taxes.map(({ label, percent, base, amount, note }) => {
    const name = words('investment.tax', {
      label: say(label),
      percent: percentOf(composer, percent),
    });
    const isOnAll = base === null || (taxes.length === 1 && base.amount === net?.amount);
    const on = isOnAll ? [] : words('price.tax_on', { base: count(base) });
    const sum = amount === null ? [] : count(amount);
    const why = note === null ? [] : say(note);
    return row('sum', name, sum, joined([on, why], ' · '));
  });
}

function discountLabel(composer: Composer, { percent, reason }: NonNullable<CurrencyPriceFacts['discount']>): Inlines {
  const holes = {
    percent: percent === null ? [] : percentOf(composer, percent),
    reason: reason === null ? [] : composer.say(reason),
  };
  const key = `price.discount${percent === null ? '' : '_percent'}${reason === null ? '' : '_reason'}`;
  return composer.words(key, holes);
}
