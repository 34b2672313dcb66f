/** Steps into a tree: keys and places in lists. */
export type Path = readonly (string | number)[];

const plainKey = /^[\p{L}\p{N}_-]+$/u;

/** A path as a user writes it: `offer.lines[2].qty`; keys with other characters in quotes. */
export function formatPath(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!plainKey.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join('');
}

/** The steps of a path as `formatPath` writes it: `offer.lines[2].qty`, keys with other characters as `["a b"]`. */
export function parsePath(text: string): Path {
  return Array.from(text.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g), ([, index, quoted, word]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (word ?? '') : String(JSON.parse(quoted));
  });
}

/** Whether a path, as one writes it, is one of some places or stands under one. */
export const isAt = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || (path.startsWith(place) && /^[.[]/u.test(path.slice(place.length))));
