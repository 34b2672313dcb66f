import type { Inlines } from '../../document/Inline.ts';

/** An address, or the name of a company, whose lines end behind its commas and beside it before they do inside. */
export const inParts = (words: Inlines): Inlines =>
  words.map((part) => (part.type === 'text' ? { ...part, parted: true } : part));
