import type { Wording } from '../proposal/leaves.ts';

/** An empty line begins a paragraph; the lines of one are a line: where they end is the editor's. */
export const paragraphsOf = (whole: Wording | null): readonly Wording[] =>
  (whole?.text ?? '')
    .split(/\n\s*\n/u)
    .map((text) => text.replaceAll(/\s*\n\s*/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, from: whole?.from ?? null }));
