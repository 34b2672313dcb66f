import type { Block, Hanging } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';

/** A hanging block, or nothing where it would be empty; the note says where the content comes from. */
export const hanging = (label: Inlines, children: readonly Block[], note: Inlines | null = null): readonly Hanging[] =>
  children.length === 0 ? [] : [{ type: 'hanging', label, note, children }];

/** One paragraph of body text. */
export const body = (children: Inlines): readonly Block[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', role: 'body', children }];
