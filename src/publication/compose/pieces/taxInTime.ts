import type { TaxInTimeFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, listed, type Composer } from './Composer.ts';
import { once, percentOf, taxSaid } from './taxNames.ts';

/** What a new rate does: a tax on top leaves the net price as it is; prices that contain it stay, or follow it. */
type Effect = 'on_top' | 'stays' | 'follows';

const effectOf = ({ tax, follows }: TaxInTimeFacts): Effect =>
  tax.included ? (follows ? 'follows' : 'stays') : 'on_top';

/** Whether something is charged, now or later. */
const isCharged = ({ tax, later }: TaxInTimeFacts): boolean =>
  [tax, ...later].some(({ percent }) => Number(percent.number) > 0);

/** What is guaranteed: under one rate, and under several. */
const promises = {
  on_top: ['validity.tax_on_top', 'validity.taxes_on_top'],
  stays: ['validity.tax_stays', 'validity.taxes_stays'],
  follows: ['validity.tax_follows', 'validity.taxes_follows'],
} as const;

/** What the guarantee holds of a price when its tax changes, a sentence for each way; empty where nothing is taxed. */
export function guaranteedTaxes(composer: Composer): Inlines {
  const { words, say, proposal, locale } = composer;
  const taxes = (proposal.price?.taxes ?? []).filter(isCharged);
  // Prices that contain one tax and prices that contain another are told apart by the rates.
  const isPlain = new Set(taxes.filter(({ tax }) => tax.included).map(effectOf)).size < 2;
  const sentences = (['on_top', 'stays', 'follows'] as const).map((effect) => {
    const own = taxes.filter((tax) => effectOf(tax) === effect);
    if (own.length === 0) return [];
    const names = own.map(({ tax }) => taxSaid(composer, tax));
    const told = effect === 'on_top' || isPlain ? own.map(({ tax }) => say(tax.label)) : names;
    const [one, several] = promises[effect];
    return words(once(names).length > 1 ? several : one, {
      tax: listed(once(told), locale),
      date: say(proposal.validity.issued),
    });
  });
  return joined(sentences, ' ');
}

/** Of each tax with several rates, at which one the amounts are computed, and when another begins. */
export const ratesInTime = (composer: Composer): readonly Inlines[] => {
  const { words, say, start, proposal, locale } = composer;
  const dated = (proposal.price?.taxes ?? []).filter((tax) => tax.dated);
  return dated.map(({ tax, later }) => {
    const now = {
      tax: start(tax.label),
      percent: percentOf(composer, tax.percent),
      date: say(proposal.validity.issued),
    };
    const next = later.map(({ from, percent }) =>
      words('price.tax_from', { date: say(from), percent: percentOf(composer, percent) }),
    );
    return next.length === 0
      ? words('price.tax_today', now)
      : words('price.tax_until', { ...now, later: listed(next, locale) });
  });
};
