import type { Path } from './Path.ts';

/** The steps of a path as `formatPath` writes it: `offer.lines[2].qty`, keys with other characters as `["a b"]`. */
export function parsePath(text: string): Path {
  return Array.from(text.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g), ([, index, quoted, word]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (word ?? '') : String(JSON.parse(quoted));
  });
}
