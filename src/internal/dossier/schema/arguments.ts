import * as z from 'zod/mini';
import { argumentKinds } from '../../../proposal/kinds.ts';
import { about, list, oneOf, text, whole } from '../../../foundation/schema/fields.ts';
import { blockOrKind, id } from './primitives.ts';
import { words } from './words.ts';

const block = z.strictObject({
  id: about('The name by which it is pinned or excluded', id),
  kind: about('What it argues; tells the section', oneOf(argumentKinds, 'E112')),
  title: about('Its heading', z.optional(words)),
  text: about('For this client only; printed', words),
  criteria: about('Of the criteria of the client, those it answers', list(id)),
  bridge: about('A note of how it leads to the offer; never printed', z.optional(text)),
  group: about('Of the blocks of one group only one is chosen', z.optional(id)),
  conflicts_with: about('Blocks that may not stand beside it', list(id)),
  order: about('Lower comes first in its section', z._default(whole(0, 10_000), 100)),
});

/** Overrides for the whole document (D11). */
export const argumentsSection = z.strictObject({
  library: about('A folder of blocks, beside the built-in ones', z.optional(text)),
  max_per_member: about('Arguments a member gets beyond the core', z._default(whole(1, 15), 3)),
  pin: about('Blocks that must be there', list(id)),
  exclude: about('Blocks, or whole kinds as kind:pilot, that must not', list(blockOrKind)),
  blocks: about('Arguments for this client only', list(block)),
});
