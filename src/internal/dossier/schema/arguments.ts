import * as z from 'zod/mini';
import { argumentKinds } from '../../../proposal/kinds.ts';
import { about, list, oneOf, text, whole } from '../../../foundation/schema/fields.ts';
import { blockOrKind, id } from './primitives.ts';
import { words } from './words.ts';

const block = z.strictObject({
  id,
  kind: oneOf(argumentKinds, 'E112'),
  title: z.optional(words),
  text: about('For this client only; printed', words),
  criteria: list(id),
  bridge: z.optional(text),
  group: z.optional(id),
  conflicts_with: list(id),
  order: z._default(whole(0, 10_000), 100),
});

/** Overrides for the whole document (D11). */
export const argumentsSection = z.strictObject({
  library: about('A folder of blocks, beside the built-in ones', z.optional(text)),
  max_per_member: about('Arguments a member gets beyond the core', z._default(whole(1, 15), 3)),
  pin: about('Blocks that must be there', list(id)),
  exclude: about('Blocks, or whole kinds as kind:pilot, that must not', list(blockOrKind)),
  blocks: about('Arguments for this client only', list(block)),
});
