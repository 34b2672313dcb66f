import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { costsElsewhere } from '../internal/offer/costsElsewhere.ts';
import type { Price } from '../internal/offer/Price.ts';
import type { CostsElsewhereFacts } from '../proposal/CostsElsewhere.ts';
import type { PriceFacts } from '../proposal/Price.ts';
import { numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** What is paid to others, with its sum; beside the price as it was disclosed. */
export const discloseCostsElsewhere = (
  { offer, proposal }: Dossier,
  price: Price | null,
  facts: PriceFacts | null,
  speaker: Speaker,
): readonly CostsElsewhereFacts[] =>
  costsElsewhere(offer, proposal.currency, price).map(({ currency, items, sum, together, besides }) => {
    const total = facts?.currencies.find((part) => part.currency === currency)?.total ?? null;
    return {
      currency,
      rows: items.flatMap(({ index, about }) => {
        const cost = offer.costs_elsewhere[index];
        const path = ['offer', 'costs_elsewhere', index];
        if (cost === undefined) return [];
        return [{ text: speaker.say(cost.text, [...path, 'text']), about: numeral(about, [...path, 'about']) }];
      }),
      sum: numeral(sum),
      with_price: together === null || total === null ? null : { price: total, together: numeral(together) },
      besides,
    };
  });
