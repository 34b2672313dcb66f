import type { CurrencyPriceFacts, PriceOptionFacts } from '../../../proposal/Price.ts';
import type { ChoiceList } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../pieces/Composer.ts';
import { goesOn, isByPeriod, yearly } from '../pieces/prices.ts';
import { setApart } from '../pieces/setApart.ts';
import { isContained, summedTaxes } from '../pieces/taxNames.ts';
/** One thing to tick, with the taxes that its amount includes: one entry for each sum in it. */
export interface Choice {
  readonly item: ChoiceList['items'][number];
  readonly taxes: readonly (readonly Inlines[])[];
}

/** Alternatives whose choice leaves the total open: each with what it comes to by itself. */
export const alternatives = (composer: Composer, price: CurrencyPriceFacts): readonly Choice[] =>
  price.choices.flatMap((choice) => {
    const title = choice.title === null ? null : composer.say(choice.title);
    return choice.lines.flatMap((line) =>
      line.with_it === null ? [byItself(composer, line, 'alternative', title)] : [],
    );
  });

/** Each option by itself, or in the place of what it replaces. */
export const options = (composer: Composer, price: CurrencyPriceFacts): readonly Choice[] =>
  price.options.map((option) => byItself(composer, option, 'option'));

/** An option that takes the place of a line is none that is added. */
const kindOf = ({ instead_of: others }: PriceOptionFacts, kind: 'alternative' | 'option'): string =>
  others.length === 0 ? kind : 'instead';

function byItself(
  composer: Composer,
  line: PriceOptionFacts,
  kind: 'alternative' | 'option',
  title: Inlines | null = null,
): Choice {
  const { words } = composer;
  // Without a term nothing binds for a year: what is said is one charge.
  const isCharge = line.recurring !== null && (isByPeriod(composer) || line.term === null);
  const key = `acceptance.${kindOf(line, kind)}${title === null ? '' : '_titled'}`;
  const text = words(yearly(key, !isCharge && goesOn(line)), {
    text: setApart(composer, line.text),
    title: title ?? [],
    others: listed(
      line.instead_of.map((other) => setApart(composer, other)),
      composer.locale,
    ),
  });
  const isTaxed = line.total.amount !== line.net.amount || line.taxes.some(isContained);
  const taxes = isTaxed ? summedTaxes(composer, line.taxes) : [];
  const amount = isCharge
    ? words(`price.charge_${line.recurring}`, { amount: composer.say(line.charge_total) })
    : composer.say(line.total);
  return { item: { text, amount }, taxes: [taxes] };
}
