import { expect, it } from 'vitest';
import { loadFonts } from '../../../../src/publication/assets/loadFonts.ts';
import { findMissingGlyphs } from '../../../../src/publication/layout/text/findMissingGlyphs.ts';
import { openShaper } from '../../../../src/publication/layout/text/openShaper.ts';
import { v } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';

const shaper = openShaper(loadFonts());

it('finds nothing in a proposal that the fonts cover', () => {
  expect(findMissingGlyphs(sampleDocument, shaper)).toEqual([]);
});

it('names each character once a place, with the place it came from', () => {
  const source = { dossier: ['proposal', 'title'] };
  const cover = { ...sampleDocument.cover, title: v('Growth 😀 and 😀 joy', source) };
  expect(findMissingGlyphs({ ...sampleDocument, cover }, shaper)).toEqual([
    { character: '😀', codePoint: 'U+1F600', text: 'Growth 😀 and 😀 joy', source },
  ]);
});

it('sees plain strings too', () => {
  const running = { ...sampleDocument.running, continued: 'המשך' };
  expect(findMissingGlyphs({ ...sampleDocument, running }, shaper).map(({ codePoint }) => codePoint)).toContain(
    'U+05DE',
  );
});
