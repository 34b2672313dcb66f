import { describe, expect, test } from 'vitest';
import type { Cover, Document } from '../../../../src/publication/document/Document.ts';
import type { Item, PictureItem } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Page } from '../../../../src/publication/layout/pages/Page.ts';
import type { Theme } from '../../../../src/publication/theme/Theme.ts';
import { t, v } from '../../inlines.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { lookOf, shipped } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';

const shown: Cover['picture'] = { handle: 'a-photo', width: 1600, height: 900, alt: t('The first store.') };
const long = v(
  'Water treatment, metering, leak detection and training of operators for eleven boroughs and four towns',
);

const photo = 'cover: { panel: photo }\n';
const solid = 'cover: { panel: solid }\n';
const looks = {
  modern: (text: string): Theme => lookOf(`id: own\nextends: modern\n${text}`),
  classic: (text: string): Theme => lookOf(`id: own\nextends: classic\n${text}`, shipped('classic')),
} as const;

const documents: Readonly<Record<string, Document>> = {
  'A4, en': sampleDocument,
  'A4, a long title': { ...sampleDocument, cover: { ...sampleDocument.cover, title: long } },
  'Letter, en': { ...sampleDocument, page: 'Letter' },
  'Letter, a long title': { ...sampleDocument, page: 'Letter', cover: { ...sampleDocument.cover, title: long } },
  'A4, ar': sampleArabic,
  'Letter, ar': { ...sampleArabic, page: 'Letter' },
};

const withPicture = (document: Document): Document => ({ ...document, cover: { ...document.cover, picture: shown } });

const coverOf = (document: Document, theme: Theme): Page => {
  const [page] = layOut(document, theme, fakeShaper).pages;
  if (page === undefined) throw new Error('There is no cover.');
  return page;
};

const picturesOn = ({ items }: Page): readonly PictureItem[] =>
  items.flatMap((item) => (item.kind === 'picture' && item.handle === 'a-photo' ? [item] : []));

const words = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : []));

/** The words that stand on the picture: none may. */
const onPicture = ({ items }: Page, { y, height }: PictureItem): readonly string[] =>
  words(items.filter((item) => item.kind === 'glyphs' && item.y > y && item.y - item.style.size < y + height));

describe.each(['modern', 'classic'] as const)('a cover with a picture, in %s', (look) => {
  describe.each(['', 'size: large\n'])('%s', (size) => {
    test.each(Object.keys(documents))('%s', (name) => {
      const document = documents[name] ?? sampleDocument;
      const page = coverOf(withPicture(document), looks[look](photo + size));
      const [picture, ...others] = picturesOn(page);
      if (picture === undefined) throw new Error('The cover shows no picture.');
      expect(others).toEqual([]);
      expect(picture.tag).toMatchObject({ role: 'Figure', alt: 'The first store.' });
      expect(onPicture(page, picture)).toEqual([]);
      // As much of the picture as fills its box, neither stretched nor beyond its edge.
      expect(picture.view.width / picture.view.height).toBeCloseTo(picture.width / picture.height);
      expect(picture.view.x).toBeGreaterThanOrEqual(0);
      expect(picture.view.y + picture.view.height).toBeLessThanOrEqual(900.001);
      expect(picture.height).toBeGreaterThan(80);
    });
  });
});

describe('a look that shows a picture on its cover, and a dossier that has none', () => {
  test.each(['modern', 'classic'] as const)('%s prints a solid ground', (look) => {
    const [wanted, usual] = [photo, look === 'modern' ? solid : ''].map((text) =>
      coverOf(sampleDocument, looks[look](text)),
    );
    expect(wanted?.items).toEqual(usual?.items);
  });

  test.each(['modern', 'classic'] as const)('a picture that %s has no place for is not shown', (look) => {
    const theme = looks[look]('');
    expect(coverOf(withPicture(sampleDocument), theme).items).toEqual(coverOf(sampleDocument, theme).items);
  });
});

test('the picture ends where the ground of the words begins, on one width', () => {
  const page = coverOf(withPicture(sampleDocument), looks.modern(photo));
  const [picture] = picturesOn(page);
  const [ground] = page.items.filter((item) => item.kind === 'rectangle' && item.width === picture?.width);
  expect(ground?.y).toBeCloseTo((picture?.y ?? 0) + (picture?.height ?? 0));
  expect([picture?.x, picture?.width]).toEqual([ground?.x, ground?.width]);
});
