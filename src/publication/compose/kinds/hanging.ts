import type { Block, Hanging } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';

/** A hanging block, or nothing where it would be empty. */
export const hanging = (label: Inlines, children: readonly Block[]): readonly Hanging[] =>
  children.length === 0 ? [] : [{ type: 'hanging', label, note: null, children }];

/** One paragraph of body text. */
export const body = (children: Inlines): readonly Block[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', role: 'body', children }];
