import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import type { Item } from '../../../src/publication/layout/ground/Item.ts';
import type { Page } from '../../../src/publication/layout/pages/Page.ts';
import { makeTag } from '../../../src/publication/layout/ground/Tag.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { modernTheme } from '../theme/modernTheme.ts';
import { fakeShaper } from './fakeShaper.ts';
import { bodyOf, pageFaults } from './pageFaults.ts';

const { pages } = layOut(sampleDocument, modernTheme, fakeShaper);

/** The sample with one page changed. */
const withPage = (at: number, change: (items: readonly Item[], page: Page) => readonly Item[]): readonly Page[] =>
  pages.map((page, i) => (i === at ? { ...page, items: change(page.items, page) } : page));

/** The first words of a page that are a heading, or are none. */
const wordsOf = (page: Page, heading: boolean) => {
  const found = bodyOf(page).find(({ tag }) => tag.kind === 'tag' && /^H\d$/u.test(tag.role) === heading);
  if (found === undefined) throw new Error('The page has no such words.');
  return found;
};

describe('the eye that looks at generated pages', () => {
  test('lets the sample pass', () => {
    expect(pageFaults(pages)).toEqual([]);
  });

  test.each<readonly [string, readonly Page[], RegExp]>([
    ['over the edge', withPage(3, (items) => items.map((item) => ({ ...item, x: item.x + 40 }))), /over the edge/],
    [
      'words on words',
      withPage(3, (items, page) => [...items, { ...wordsOf(page, false), text: 'More' }]),
      /cover each other/,
    ],
    ['an empty page', withPage(3, (items) => items.filter(({ tag }) => tag.kind === 'artifact')), /empty/],
    [
      'a heading at the foot',
      withPage(3, (items, page) => [
        ...items,
        { ...wordsOf(page, true), tag: makeTag('H2', null), y: page.height - 60, x: 300 },
      ]),
      /at the foot/,
    ],
    [
      'one line alone',
      [
        ...pages,
        ...[4, 1].map((lines) => {
          const [page] = pages.slice(3);
          if (page === undefined) throw new Error('The sample has too few pages.');
          const word = wordsOf(page, false);
          return { ...page, items: Array.from({ length: lines }, (_, i) => ({ ...word, y: 200 + i * 15 })) };
        }),
      ],
      /one line of/,
    ],
  ])('sees %s', (_, seeded, fault) => {
    expect(pageFaults(seeded).join('\n')).toMatch(fault);
  });
});
