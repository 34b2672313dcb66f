import type { Output } from '../publication/output/registry.ts';

/** Whether a word is the ending of one of these formats. */
export const isEnding = (word: string, formats: readonly Output[]): boolean =>
  formats.some(({ extension }) => extension.toLowerCase() === word.toLowerCase());
