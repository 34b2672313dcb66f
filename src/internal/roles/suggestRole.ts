import { parse } from 'yaml';
import * as z from 'zod/mini';

/** Words of positions, each with the role that it speaks for; the first that fits wins. */
export type Positions = readonly { readonly role: string; readonly words: readonly string[] }[];

const form = z.array(z.strictObject({ role: z.string(), words: z.array(z.string()) }));

/** Reads the table of positions. */
export const readPositions = (source: string): Positions => z.parse(form, parse(source));

const folded = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** Words of up to three letters must stand alone; longer ones need only begin a word. */
const fits = (position: string, word: string): boolean =>
  position.includes(Array.from(word).length <= 3 ? ` ${word} ` : ` ${word}`);

/** The role that a position probably has: a suggestion, never a verdict (D11). Null when no word is known. */
export function suggestRole(position: string, positions: Positions): string | null {
  const words = folded(position);
  return positions.find((entry) => entry.words.some((word) => fits(words, word.toLowerCase())))?.role ?? null;
}
