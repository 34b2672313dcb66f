import { add, isZero, negate, zero } from '../foundation/money/arithmetic.ts';
import { roundToCurrency } from '../foundation/money/roundToCurrency.ts';
import type { CurrencyPrice, Price, PricedLine, PriceSection } from '../internal/offer/Price.ts';
import type { CurrencyPriceFacts, PriceFacts, PriceLineFacts } from '../proposal/Price.ts';
import { amountIn, count, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** The computed price as the client sees it: no tax ids, no line ids, no internal limits. */
export const disclosePrice = (price: Price, speaker: Speaker): PriceFacts => ({
  detail: price.detail,
  currencies: price.currencies.map((part) => currencyPrice(part, speaker)),
});

function currencyPrice(part: CurrencyPrice, speaker: Speaker): CurrencyPriceFacts {
  const money = amountIn(part.currency);
  const { firstYear, secondYear, term, discount } = part;
  return {
    currency: part.currency,
    groups: withRunningSums(
      part.sections.flatMap((section) => group(section, part.currency, speaker)),
      part.currency,
    ),
    discount:
      discount === null || firstYear === null || isZero(firstYear.wholeDiscount)
        ? null
        : {
            percent: discount.percent === null ? null : numeral(discount.percent),
            amount: money(negate(firstYear.wholeDiscount)),
            reason: speaker.maybe(discount.reason ?? undefined, ['offer', 'discount', 'reason']),
          },
    net: firstYear === null ? null : money(firstYear.net),
    taxes: (firstYear?.taxes ?? []).map(({ id, label, percent, note, amount }) => ({
      label: speaker.say(label, ['offer', 'taxes', id, 'label']),
      percent: numeral(percent),
      note: speaker.maybe(note ?? undefined, ['offer', 'taxes', id, 'note']),
      amount: money(amount),
    })),
    total: firstYear === null ? null : money(firstYear.total),
    recurs: part.lines.some(({ part: where, line }) => where === 'total' && line.recurring !== undefined),
    later:
      secondYear === null
        ? null
        : { net: money(secondYear.net), total: money(secondYear.total), every: secondYear.whole },
    over_term: term === null ? null : { net: money(term.net), total: money(term.total) },
    options: part.lines.filter((line) => line.part === 'optional').map((line) => option(line, part.currency, speaker)),
    payments: part.payments.flatMap(({ index, percent, parts, due }) =>
      parts.map((amount) => ({
        amount: money(amount),
        percent: percent === null ? null : numeral(percent),
        due: speaker.maybe(due ?? undefined, ['offer', 'payments', index, 'due']),
      })),
    ),
  };
}

type Group = CurrencyPriceFacts['groups'][number];
type UnsummedGroup = Omit<Group, 'lines'> & { readonly lines: readonly Omit<PriceLineFacts, 'running'>[] };

/** Adds to each line what all lines down to it come to. */
function withRunningSums(groups: readonly UnsummedGroup[], currency: string): readonly Group[] {
  let sum = roundToCurrency(zero, currency);
  return groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => {
      if (!line.choice) sum = add(sum, line.net.amount);
      return { ...line, running: amountIn(currency)(sum) };
    }),
  }));
}

/** Charges in the dossier's words; a discount is printed as what it takes away. */
function charged(line: PricedLine, currency: string, speaker: Speaker): Omit<PriceLineFacts, 'running'> {
  const money = amountIn(currency);
  const path = ['offer', 'lines', line.index];
  const { discount_percent: percent } = line.line;
  return {
    text: speaker.say(line.line.text, [...path, 'text']),
    detail: speaker.maybe(line.line.detail, [...path, 'detail']),
    sku: line.line.sku ?? null,
    unit: speaker.maybe(line.line.unit, [...path, 'unit']),
    quantity: numeral(line.line.qty ?? one),
    // As typed, but never with fewer digits than the currency has.
    unit_price: money(add(line.unitPrice, roundToCurrency(zero, currency))),
    gross: money(line.gross),
    discount: isZero(line.discount)
      ? null
      : { percent: percent === undefined ? null : numeral(percent), amount: money(negate(line.discount)) },
    net: money(line.net),
    recurring: line.line.recurring ?? null,
    charges: count(line.charges),
    choice: line.part === 'alternative',
  };
}

const one = count(1).number;

function option(line: PricedLine, currency: string, speaker: Speaker): CurrencyPriceFacts['options'][number] {
  const { text, detail, quantity, unit_price, net, recurring, charges } = charged(line, currency, speaker);
  return { text, detail, quantity, unit_price, net, total: amountIn(currency)(line.total), recurring, charges };
}

function group(section: PriceSection, currency: string, speaker: Speaker): readonly UnsummedGroup[] {
  const lines = section.lines.filter(({ part }) => part !== 'optional');
  const [first] = lines;
  if (!first) return [];
  const title = speaker.maybe(section.title ?? undefined, ['offer', 'lines', first.index, 'section']);
  return [
    { title, net: amountIn(currency)(section.net), lines: lines.map((line) => charged(line, currency, speaker)) },
  ];
}
