import type { ChargedFacts, CurrencyPriceFacts, PriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import { joined, type Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { isByPeriod } from '../pieces/prices.ts';
import type { Inlines } from '../../document/Inline.ts';
import { isRounded } from './isRounded.ts';

/** What tax is reckoned on: the sum of all, that of each year, of each period, or of a year and of each period beside it. */
type Sums = 'all' | 'year' | 'period' | 'signed';

const keys = {
  all: ['investment.rounding_text', 'investment.rounding_gross'],
  year: ['investment.rounding_text_recurring', 'investment.rounding_gross_recurring'],
  period: ['price.rounding_period', 'price.rounding_period_gross'],
  signed: ['price.rounding_signed', 'price.rounding_signed_gross'],
} as const;

/** The rounding rule, in words, beside every price that something is rounded in: as the sums that are printed are reckoned. */
export function rounding(composer: Composer): readonly Block[] {
  const { words, proposal } = composer;
  const { price } = proposal;
  if (price === null) return [];
  const rules = [
    ...(isRounded(price) ? rulesOf(composer, price) : []),
    price.unit_with_tax && isTaxed(price) ? words('price.unit_with_tax_note') : [],
  ];
  return hanging(words('investment.rounding'), body(joined(rules, ' ')));
}

function rulesOf(composer: Composer, price: PriceFacts): readonly Inlines[] {
  const { words } = composer;
  const sums = sumsIn(composer, price);
  if (!isTaxed(price)) return [words(sums === 'all' ? 'price.rounding_lines' : 'price.rounding_charges')];
  const taxes = price.currencies.flatMap((part) => part.taxes);
  const contained = taxes.filter(({ included }) => included).length;
  const [onTop, inside] = keys[sums];
  return [
    words(contained > 0 && contained === taxes.length ? inside : onTop),
    contained > 0 && contained < taxes.length ? words('investment.rounding_contained') : [],
  ];
}

/** Whether anything that is offered bears a tax. */
const isTaxed = ({ currencies }: PriceFacts): boolean =>
  currencies.some(({ taxes, groups, choices, options, at_rates: rates }) => {
    const lines = [...[...groups, ...choices].flatMap((some): readonly Taxed[] => some.lines), ...options, ...rates];
    return [...taxes, ...lines.flatMap((line) => line.taxes)].some(({ percent }) => Number(percent.number) > 0);
  });

type Taxed = Pick<ChargedFacts, 'taxes'>;

function sumsIn(composer: Composer, { detail, currencies }: PriceFacts): Sums {
  if (isByPeriod(composer)) return 'period';
  const hasAcceptance = composer.proposal.proposal.has_acceptance;
  if (currencies.some((part) => saysCharges(part, hasAcceptance))) return 'signed';
  // Lines that the price hides say nothing of themselves here either.
  const shown = ({ groups, choices, options }: CurrencyPriceFacts): readonly ChargedFacts[] => [
    ...(detail === 'lines' ? groups : []).flatMap(({ lines }) => lines),
    ...choices.flatMap(({ lines }) => lines),
    ...options,
  ];
  const repeats = currencies.some((part) => part.recurs || shown(part).some(({ recurring }) => recurring !== null));
  return repeats ? 'year' : 'all';
}

/** Whether charges are printed with their tax: in the acceptance, where one signs for them, or as those of packages. */
function saysCharges({ charges, choices, options }: CurrencyPriceFacts, hasAcceptance: boolean): boolean {
  const packages = choices.filter(({ compared }) => compared !== null);
  const ways = (hasAcceptance ? choices : packages).flatMap(({ lines }) => lines);
  if (ways.some((line) => line.charges_with_it.length > 0)) return true;
  if (!hasAcceptance) return false;
  // One that is offered by itself is said by itself.
  const isUnbound = ({ recurring, term }: ChargedFacts): boolean => recurring !== null && term === null;
  return charges.length > 0 || [...ways, ...options].some(isUnbound);
}
