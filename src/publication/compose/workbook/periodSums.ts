import { digitsOf } from '../../../foundation/money/currency.ts';
import type { ChargeFacts, CurrencyPriceFacts } from '../../../proposal/Price.ts';
import { emphasised, listed, type Composer } from '../pieces/Composer.ts';
import { summedTaxes } from '../pieces/taxNames.ts';
import { discountLabel } from '../slots/price.ts';
import { money, percent } from './cells.ts';
import { added, negative, product, ref, round, sumOf } from './formula.ts';
import type { SumLine } from './priceTable.ts';
import { capLine } from './sums.ts';
import { taxedAlike, type Unit } from './taxBases.ts';
import { onTopOf } from './withTaxes.ts';

/** What one signs for once, each month, each quarter and each year, where the price is said by the period. */
export const periodSums = (
  composer: Composer,
  part: CurrencyPriceFacts,
  units: readonly Unit[],
): readonly SumLine[] => [
  ...part.charges.flatMap((charge, i) =>
    chargeLines(composer, part, charge, { units: units.filter(({ each }) => each === charge.each), isFirst: i === 0 }),
  ),
  ...capLine(composer, part.cap, part.currency),
];

interface Charged {
  readonly units: readonly Unit[];
  readonly isFirst: boolean;
}

function chargeLines(
  composer: Composer,
  { currency, discount }: CurrencyPriceFacts,
  charge: ChargeFacts,
  { units, isFirst }: Charged,
): readonly SumLine[] {
  const { words, locale } = composer;
  const { each, net, total, taxes, discount: taken } = charge;
  const digits = digitsOf(currency);
  const key = `${currency} ${each}`;
  const gathered = units.length === 0 ? null : round(sumOf(units.map((unit) => unit.net)), digits);
  const before = taken === null ? null : money(`${key} before`, taken.before, gathered);
  const agreed = discount?.percent ?? null;
  const rate = before === null || agreed === null ? null : percent(`${key} off`, agreed);
  const off =
    taken === null || before === null
      ? null
      : money(`${key} discount`, taken.amount, rate && negative(round(product(ref(before), ref(rate)), digits)));
  const whole = before === null || off === null ? gathered : round(added([ref(before), ref(off)]), digits);
  const isTaxed = net.amount !== total.amount;
  const netCell = isTaxed ? money(`${key} net`, net, whole) : null;
  const named = listed(summedTaxes(composer, taxes), locale);
  const sum = money(
    `${key} total`,
    total,
    netCell === null ? whole : onTopOf(ref(netCell), taxes, taxedAlike(units, null, digits), digits),
  );
  return [
    ...(before === null || discount === null
      ? []
      : ([
          { kind: 'subtotal', words: words(`price.before_${each}`), amount: before },
          {
            kind: 'sum',
            words: discountLabel(composer, isFirst ? discount : { ...discount, reason: null }),
            ...{ rate, amount: off },
          },
        ] as const)),
    ...(netCell === null
      ? []
      : [{ kind: 'sum', words: emphasised('strong', words(`price.net_${each}`)), amount: netCell } as const]),
    {
      kind: 'total',
      ...{ words: words(`price.total_${each}`), amount: sum },
      note: named.length === 0 ? [] : words('price.including', { tax: named }),
    },
  ];
}
