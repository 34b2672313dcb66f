import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row } from '../../document/Table.ts';
import { emphasised, joined, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
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
const wholeDiscountRow = (label: Inlines, amount: Inlines): Row => ({ ...discountRow(label, amount), kind: 'body' });

/** Discount on the whole, net, taxes and the total; in words that there is none while something is open. */
export function sums(composer: Composer, part: CurrencyPriceFacts, path: string): readonly Row[] {
  const { words, count } = composer;
  const { discount, net, taxes, total } = part;
  const discounts =
    discount === null
      ? []
      : [
          wholeDiscountRow(
            discountLabel(composer, discount, path),
            count(discount.amount.amount, `${path}.discount.amount.amount`),
          ),
        ];
  const nets =
    taxes.length === 0 || net === null
      ? []
      : [row('sum', emphasised('strong', words('investment.net')), count(net.amount, `${path}.net.amount`))];
  const totals =
    total === null
      ? row('sum', emphasised('strong', words('investment.open')), [])
      : row(
          'total',
          words(part.recurs ? 'investment.total_first_year' : 'investment.total'),
          count(total.amount, `${path}.total.amount`),
        );
  return [...discounts, ...nets, ...taxRows(composer, part, path), totals];
}

/** Each tax with its note; where there are several, or not everything bears it, also what it is reckoned on. */
function taxRows(composer: Composer, { taxes, net }: CurrencyPriceFacts, path: string): readonly Row[] {
  const { words, say, count } = composer;
  return taxes.map(({ label, percent, base, amount, note }, i) => {
    const place = `${path}.taxes[${i}]`;
    const name = words('investment.tax', {
      label: say(label, `${place}.label`),
      percent: percentOf(composer, percent, `${place}.percent`),
    });
    const isOnAll = taxes.length === 1 && base.amount === net?.amount;
    const on = isOnAll ? [] : words('price.tax_on', { base: count(base.amount, `${place}.base.amount`) });
    const why = note === null ? [] : say(note, `${place}.note`);
    return row('sum', name, count(amount.amount, `${place}.amount.amount`), joined([on, why], ' · '));
  });
}

function discountLabel(
  composer: Composer,
  { percent, reason }: NonNullable<CurrencyPriceFacts['discount']>,
  path: string,
): Inlines {
  const holes = {
    percent: percent === null ? [] : percentOf(composer, percent, `${path}.discount.percent`),
    reason: reason === null ? [] : composer.say(reason, `${path}.discount.reason`),
  };
  const key = `investment.discount${percent === null ? '' : '_percent'}${reason === null ? '' : '_reason'}`;
  return composer.words(key, holes);
}
