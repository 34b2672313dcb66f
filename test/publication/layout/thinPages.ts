import type { Layout } from '../../../src/publication/layout/pages/Page.ts';

/** What is less than this is a thin page. */
const thin = 0.45;

/** How full each body page is, from 0 to 1, and which pages (from 1) are thin although what follows had room there. */
export interface Economy {
  readonly fills: readonly number[];
  readonly thin: readonly number[];
}

/** The last page of the body, and that of each annex, may be as short as it has to be. */
export function economyOf({ pages, outline }: Layout): Economy {
  const annexes = outline.filter(({ section }) => section.startsWith('annex-')).map(({ page }) => page - 1);
  const lasts = new Set([...annexes, pages.length]);
  const inner = pages.flatMap(({ fill }, i) => (fill === null || lasts.has(i + 1) ? [] : [{ fill, page: i + 1 }]));
  return {
    fills: inner.map(({ fill: { used, room } }) => used / room),
    thin: inner.flatMap(({ fill: { used, room, next }, page }) =>
      used < room * thin && next <= room - used ? [page] : [],
    ),
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
