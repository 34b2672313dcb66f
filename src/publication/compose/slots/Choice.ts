import type { ChoiceList } from '../../document/Furniture.ts';
import type { Inlines } from '../../document/Inline.ts';

/** One thing to tick, with the taxes that its amount includes: one entry for each sum in it. */
export interface Choice {
  readonly item: ChoiceList['items'][number];
  readonly taxes: readonly (readonly Inlines[])[];
}
