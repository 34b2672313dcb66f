import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/publication/assets/loadFonts.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import type { Layout } from '../../../src/publication/layout/pages/Page.ts';
import { openShaper } from '../../../src/publication/layout/text/openShaper.ts';
import { writePdf } from '../../../src/publication/output/pdf/writePdf.ts';
import { checkTags } from '../output/pdf/checkTags.ts';
import { parsePdf } from '../output/pdf/parsePdf.ts';
import { sampleArabic } from '../sampleArabic.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { themeOf } from '../theme/themeOf.ts';
import { fakeShaper } from './fakeShaper.ts';
import { generatedDocument } from './generatedDocument.ts';
import { pageFaults } from './pageFaults.ts';
import { tries } from '../../size.ts';

const short = (document: Document): Document => ({
  ...document,
  form: 'short',
  sections: document.sections.map((section) => ({ ...section, number: null })),
});
type Node = Layout['tags'];

const rolesIn = ({ tag, children }: Node): readonly string[] => [tag.role, ...children.flatMap(rolesIn)];
const themes = ['modern', 'classic'].map((name) => [name, themeOf(name)] as const);
const fonts = loadFonts();

describe.each(themes)('a short document in %s', (_, theme) => {
  test('nothing outside, no words on words, no empty page, no heading alone: whatever is in it', () => {
    const given = fc.tuple(generatedDocument, fc.constantFrom('A4', 'Letter'), fc.constantFrom('ltr', 'rtl'));
    fc.assert(
      fc.property(given, ([document, page, direction]) => {
        const { pages } = layOut({ ...short(document), page, direction }, theme, fakeShaper);
        expect(pageFaults(pages)).toEqual([]);
      }),
      { numRuns: tries(12, 60) },
    );
  }, 120_000);

  test.each([
    ['English', sampleDocument],
    ['Arabic', sampleArabic],
  ])('%s: one H1 over the headings of the sections, and a sound structure', async (_language, document) => {
    const written = short(document);
    const layout = layOut(written, theme, openShaper(fonts));
    expect(checkTags(parsePdf(await writePdf(layout, written, fonts)))).toEqual([]);
    const headings = rolesIn(layout.tags).filter((role) => /^H\d$/.test(role));
    expect(headings.filter((role) => role === 'H1')).toEqual(['H1']);
    expect(headings[0]).toBe('H1');
  });
});
