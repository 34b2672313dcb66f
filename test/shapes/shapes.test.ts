import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/publication/layout/layOut.ts';
import type { Layout } from '../../src/publication/layout/pages/Page.ts';
import { expectCurrent } from '../docs/current.ts';
import { fakeShaper } from '../publication/layout/fakeShaper.ts';
import { bodyOf, pageFaults } from '../publication/layout/pageFaults.ts';
import { checkTags } from '../publication/output/pdf/checkTags.ts';
import { parsePdf } from '../publication/output/pdf/parsePdf.ts';
import { modernTheme } from '../publication/theme/modernTheme.ts';
import { themeOf } from '../publication/theme/themeOf.ts';
import { buildData, checkData } from '../wall/buildData.ts';
import { shapeDossier, shapes } from './shapeDossier.ts';

/*
 * A shape that a document can hold is one file here, `<shape>.yaml`: what base.yaml needs to show it, its texts in en, ru
 * and ar. It is built in every language, in both looks and on both papers: the golden text holds what the shape adds to
 * the pages of base.yaml and where it stands (`UPDATE=1 npx vitest run test/shapes` writes it: read the difference), and
 * no page may have a fault.
 */
const looks = { modern: modernTheme, classic: themeOf('classic') } as const;

/** Each language in each look on each paper. */
const settings = (['en', 'ru', 'ar'] as const).flatMap((language) =>
  (['modern', 'classic'] as const).flatMap((look) =>
    (['A4', 'Letter'] as const).map((page) => ({ language, look, page })),
  ),
);
type Setting = (typeof settings)[number];

/** The pages of a dossier; throws with its errors where it has none. */
function pagesOf(shape: string | null, { language, look, page }: Setting): Layout {
  const { composed, diagnostics } = checkData(shapeDossier(shape, language, page));
  const errors = diagnostics
    .filter(({ code }) => code.startsWith('E'))
    .map(({ code, message }) => `${code} ${message}`);
  if (composed === null || errors.length > 0) throw new Error(errors.join('\n'));
  return layOut(composed.document, looks[look], fakeShaper);
}

/** Line by line what is read on the pages: where it begins, and its words in the order in which they are placed. */
function linesOf({ pages }: Layout): readonly { readonly place: string; readonly words: string }[] {
  return pages.flatMap((page, i) => {
    const body = bodyOf(page);
    const heights = [...new Set(body.map(({ y }) => Math.round(y)))];
    return heights.map((height) => {
      const runs = body.filter(({ y }) => Math.round(y) === height);
      return {
        place: `p${i + 1} ${Math.round(Math.min(...runs.map(({ x }) => x)))},${height}`,
        words: runs.map(({ text }) => text.trim()).join(' | '),
      };
    });
  });
}

const plain = new Map(
  settings.map((setting) => [setting, new Set(linesOf(pagesOf(null, setting)).map(({ words }) => words))]),
);

test('the shapes are seen', () => {
  expect(shapes).toEqual(expect.arrayContaining(['tables', 'quotation']));
});

describe.each(shapes)('%s', (shape) => {
  const laid = settings.map((setting) => ({ setting, layout: pagesOf(shape, setting) }));

  test('stands where the golden pages say', () => {
    const parts = laid.map(({ setting, layout }) => {
      const added = linesOf(layout).filter(({ words }) => plain.get(setting)?.has(words) !== true);
      const head = `${setting.language}, ${setting.look}, ${setting.page}: ${layout.pages.length} pages`;
      return [head, ...added.map(({ place, words }) => `${place}  ${words}`)].join('\n');
    });
    mkdirSync('test/golden/shapes', { recursive: true });
    expectCurrent(`test/golden/shapes/${shape}.txt`, `${parts.join('\n\n')}\n`);
  });

  test('makes pages that a typographer would let pass', () => {
    const faults = laid.flatMap(({ setting, layout }) =>
      pageFaults(layout.pages).map((fault) => `${Object.values(setting).join(' ')}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('is tagged', async () => {
    const setting = settings[shapes.indexOf(shape) % settings.length];
    const { bytes } = await buildData({
      ...shapeDossier(shape, setting?.language, setting?.page),
      theme: setting?.look,
    });
    expect(bytes === null ? ['nothing was built'] : checkTags(parsePdf(bytes))).toEqual([]);
  });
});
