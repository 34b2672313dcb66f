import { digitsOf, roundToCurrency } from '../foundation/money/currency.ts';
import { differInPeriod, monthly, savedAYear } from '../internal/offer/packages.ts';
import type { Offer, OpenChoice, PricedLine } from '../internal/offer/Price.ts';
import type { ComparedFacts } from '../proposal/Packages.ts';
import type { PriceChoiceFacts } from '../proposal/Price.ts';
import { shareIn, count } from './leaf.ts';
import { placeOf } from './placeOf.ts';
import type { Speaker } from './Speaker.ts';

/** The comparison of a group, in the order of its lines; null where another group, or none, stands side by side. */
export function discloseCompared(
  { group, alternatives }: OpenChoice,
  { packages }: Pick<Offer, 'packages'>,
  speaker: Speaker,
): ComparedFacts | null {
  if (packages?.group !== group) return null;
  const lines = alternatives.map(({ line }) => line.line);
  const place = placeOf(packages.recommended, lines);
  return {
    recommended: place === null ? null : count(place, ['offer', 'packages', 'recommended']),
    features: packages.features.map((feature, i) => {
      const path = ['offer', 'packages', 'features', i];
      return {
        text: speaker.say(feature.text, [...path, 'text']),
        cells: lines.map(({ id }) => {
          const value = speaker.maybe(feature.values[id], [...path, 'values', id]);
          return { has: value !== null || feature.in.includes(id), value };
        }),
      };
    }),
  };
}

/** What makes alternatives comparable that are charged in different periods. */
export function discloseEquivalents(
  line: PricedLine,
  { group, alternatives }: OpenChoice,
  currency: string,
  packages: Offer['packages'],
): Pick<PriceChoiceFacts['lines'][number], 'monthly' | 'saves'> {
  const all = alternatives.map((one) => one.line);
  const money = shareIn(currency, line.line.firm);
  const month = differInPeriod(all) ? monthly(line, digitsOf(currency)) : null;
  const saves = savedAYear(line, all, packages?.group === group ? packages.features : []);
  return {
    monthly: month === null ? null : money(month),
    saves: saves === null ? null : money(roundToCurrency(saves, currency)),
  };
}
