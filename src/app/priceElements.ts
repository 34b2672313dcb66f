import { formatPath, isAt } from '../foundation/data/Path.ts';
import { counted } from '../foundation/text/counted.ts';
import { clausesOf } from '../internal/offer/indexation.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { CurrencyPriceFacts, PriceFacts } from '../proposal/Price.ts';
import type { Element } from './ExplainedElement.ts';

type Offer = Dossier['offer'];
type Line = Offer['lines'][number];

/** What a price holds besides lines that are charged once, with how much of it the document prints. */
export function priceElements(
  { offer }: Pick<Dossier, 'offer'>,
  price: PriceFacts | null,
  printed: ReadonlySet<string>,
): readonly Element[] {
  if (price === null) return [];
  const paths = [...printed];
  const isPrinted = ({ from }: Element): boolean => from.length === 0 || paths.some((path) => isAt(path, from));
  return [
    ...packagesOf(offer, price),
    ...linesOf(offer, price.firm, (place) => paths.some((path) => isAt(path, [place]))),
    ...termsOf(offer, price),
    ...wholeOf(offer, price),
  ]
    .filter(isPrinted)
    .map((element) => ({ ...element, home: 'investment' }));
}

const placeOf = ({ place }: Pick<Line, 'place'>, field: string): string => formatPath(['offer', 'lines', place, field]);

/** The alternatives that stand side by side. */
function packagesOf({ packages }: Offer, { currencies }: PriceFacts): readonly Element[] {
  if (packages === undefined) return [];
  const compared = currencies.flatMap(({ choices }) => choices.filter((choice) => choice.compared !== null));
  return compared.map(({ lines }) => ({
    name: `packages ${packages.group}`,
    holds: [
      counted(lines.length, 'column'),
      packages.recommended === undefined ? 'none recommended' : `${packages.recommended} recommended`,
    ].join(', '),
    from: ['offer.packages', ...lines.map((line) => placeOf(line, 'text'))],
  }));
}

/** Lines whose price is more than one sum; as many as stand in the document. */
function linesOf(offer: Offer, isFirm: boolean, isPrinted: (place: string) => boolean): readonly Element[] {
  const { lines, rateLines, subtotals } = offer;
  const some = <L extends Pick<Line, 'place'>>(
    name: string,
    all: readonly L[],
    field: string,
    holds: (those: readonly L[]) => string = ({ length }) => counted(length, 'line'),
  ): readonly Element[] => {
    const those = all.filter((line) => isPrinted(placeOf(line, field)));
    if (those.length === 0) return [];
    return [{ name, holds: holds(those), from: those.map((line) => placeOf(line, field)) }];
  };
  const shown = some(
    'estimates',
    [...lines, ...rateLines].filter(({ firm }) => !firm),
    'text',
  );
  // Sums over lines that are hidden say that they are approximate.
  const estimates = shown.length > 0 || isFirm ? shown : [{ name: 'estimates', holds: 'in the sums', from: [] }];
  const steps = (those: readonly Line[]): number => those.reduce((sum, { ramp }) => sum + ramp.length, 0);
  return [
    ...some(
      'ramps',
      lines.filter(({ ramp }) => ramp.length > 0),
      'ramp',
      (those) => `${counted(those.length, 'line')}, ${counted(steps(those), 'step')}`,
    ),
    ...some(
      'price ranges',
      lines.filter(({ price_from, price_to }) => price_from !== undefined || price_to !== undefined),
      'text',
    ),
    ...some('lines at a rate', rateLines, 'text'),
    ...some('running sums', subtotals, 'subtotal', ({ length }) => counted(length, 'sum')),
    ...some(
      'extension',
      lines.filter(({ extension }) => extension !== undefined),
      'extension',
    ),
    ...estimates,
  ];
}

/** What holds for the price as a whole, besides its sums. */
function termsOf(offer: Offer, { currencies, for_information: paid }: PriceFacts): readonly Element[] {
  const { renewal, rates } = offer;
  const caps = currencies.flatMap(({ cap }) => (cap === null ? [] : [`${cap.amount.amount} ${cap.amount.currency}`]));
  return [
    ...caps.map((holds) => ({ name: 'cap', holds, from: ['offer.cap'] })),
    ...rates.flatMap(({ from, to, settle }, i) =>
      settle === 'payment_date' && paid.some((one) => one.rates.some((rate) => rate.from === from && rate.to === to))
        ? [{ name: 'rate of the day', holds: `${from} paid in ${to}`, from: [formatPath(['offer', 'rates', i])] }]
        : [],
    ),
    ...clausesOf(offer).map(({ clause: { every, cap_percent: cap }, path, lines }) => ({
      name: 'indexation',
      holds: `${counted(lines.length, 'line')}, ${cap === undefined ? 'without a cap' : `at most ${cap} % a ${every}`}`,
      from: [formatPath(path)],
    })),
    ...(renewal === undefined
      ? []
      : [{ name: 'renewal', holds: `by ${counted(renewal.months, 'month')}`, from: ['offer.renewal'] }]),
  ];
}

/** What the program says in words of its own: the period of a headline, payments as worked, a column with tax. */
function wholeOf({ headline, payments, lines, billing }: Offer, price: PriceFacts): readonly Element[] {
  const invoiced = [billing, ...lines.map((line) => line.billing)].flatMap((terms) =>
    terms === undefined ? [] : [`each ${terms.every} in ${terms.in}`],
  );
  const isInvoiced = price.currencies.some(({ billed }) => billed.length > 0);
  const worked = payments.flatMap(({ as_worked }) => as_worked ?? []);
  const isPaid = price.currencies.some((part) => part.payments.some(({ as_worked }) => as_worked !== null));
  const withTax = price.unit_with_tax ? price.currencies.flatMap((part) => linesInRows(price, part)) : [];
  return [
    ...(headline === undefined ? [] : [{ name: 'headline', holds: `prices by the ${headline}`, from: [] }]),
    ...(isPaid ? worked : []).map((each) => ({ name: 'payments as worked', holds: `each ${each}`, from: [] })),
    ...(isInvoiced ? [...new Set(invoiced)] : []).map((holds) => ({ name: 'invoices', holds, from: [] })),
    ...(withTax.length === 0
      ? []
      : [{ name: 'unit prices with tax', holds: 'a column', from: withTax.map((line) => placeOf(line, 'text')) }]),
  ];
}

/** Lines that have a row with their unit price: those of a price that shows them, options, and alternatives in a list. */
const linesInRows = (
  { detail }: PriceFacts,
  { groups, options, choices }: CurrencyPriceFacts,
): readonly Pick<Line, 'place'>[] => [
  ...(detail === 'lines' ? groups.flatMap(({ lines }) => lines) : []),
  ...options,
  ...choices.filter(({ compared }) => compared === null).flatMap(({ lines }) => lines),
];
