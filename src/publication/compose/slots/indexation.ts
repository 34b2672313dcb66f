import type { Block } from '../../document/Block.ts';
import type { Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { indexesSaid } from '../pieces/indexation.ts';
import { pageOfPlace, placed } from '../pieces/places.ts';

/** What follows which index, with the price; and that no sum of the price has it in it. */
export function priceIndexation(composer: Composer): readonly Block[] {
  const said = indexesSaid(composer);
  const sums = said.length === 0 ? [] : composer.words('price.indexation_sums');
  return placed('indexation', hanging(composer.words('price.indexation'), [...said, sums].flatMap(body)));
}

/** In the contract's terms where it stands: it is told once. */
export const contractIndexation = (composer: Composer): readonly Block[] => {
  const { words } = composer;
  const isTold = indexesSaid(composer).length > 0;
  return isTold
    ? hanging(words('price.indexation'), body(words('terms.indexation', { page: pageOfPlace('indexation') })))
    : [];
};
