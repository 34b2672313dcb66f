import type { Block } from '../../document/Block.ts';
import type { Composer } from '../pieces/Composer.ts';
import { hanging } from '../pieces/hanging.ts';

/** The cover has room for two of the seller's details. */
export const detailsOnCover = 2;

/** Registration and bank data of the seller, all together beside the signatures, where the cover has no room for them. */
export function company({ proposal, words, say }: Composer): readonly Block[] {
  const { details } = proposal.seller;
  if (details.length <= detailsOnCover) return [];
  const lines = details.map(({ label, value }): Block => ({
    type: 'paragraph',
    role: 'small',
    children: words('detail', { label: say(label), value: say(value) }),
  }));
  return hanging(words('acceptance.company'), lines);
}
