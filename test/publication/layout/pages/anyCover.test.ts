import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cover, Document } from '../../../../src/publication/document/Document.ts';
import type { GlyphRun } from '../../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import type { Layout, Page } from '../../../../src/publication/layout/pages/Page.ts';
import { plainText } from '../../../../src/publication/layout/text/plainText.ts';
import { mail, phone, t, v } from '../../inlines.ts';
import { sampleArabic } from '../../sampleArabic.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { lookOf, shipped } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { overlaps } from '../overlaps.ts';
import { tries } from '../../../size.ts';

/** Words of one language, and what a cover of all of its fields at their limits is made of. */
const languages = {
  en: { document: sampleDocument, words: ['Harbour', 'of', 'Commissioners', 'and', 'the', 'Superintendence'] },
  ru: {
    document: { ...sampleDocument, language: 'ru' },
    words: ['Государственное', 'и', 'учреждение', 'водоканализационного', 'хозяйства', 'по', 'развитию'],
  },
  ar: { document: sampleArabic, words: ['الهيئة', 'العامة', 'لتنظيم', 'و', 'المستودعات', 'الملاحية'] },
} as const;
type Language = keyof typeof languages;

/** Words up to a length, as the schema bounds them; `at` makes texts differ. */
const filled = (words: readonly string[], most: number, at: number): string => {
  let text = words[at % words.length] ?? '';
  for (let i = at + 1; ; i += 1) {
    const longer = `${text} ${words[i % words.length] ?? ''}`;
    if (longer.length > most) return text;
    text = longer;
  }
};

/** How long each part is, in letters; nothing where it is left out. */
interface Lengths {
  readonly name: number;
  readonly title: number;
  readonly reply: number;
  readonly number: number;
  readonly confidential: number;
  readonly readers: number;
  readonly position: number;
  readonly address: number;
  readonly details: number;
}

const coverOf = ({ cover }: Document, words: readonly string[], n: Lengths): Cover => {
  const say = (most: number, at: number) => (most === 0 ? [] : v(filled(words, most, at)));
  const person = (at: number) => ({ name: say(n.name, at), lines: [say(n.position, at + 1)] });
  const details = Array.from({ length: n.details }, (_, i) => say(n.address, i + 2));
  return {
    ...cover,
    seller: say(n.name, 2),
    client: say(n.name, 3),
    title: say(n.title, 0),
    reply: say(n.reply, 4),
    reference: n.number === 0 ? [] : v(`KP-${'2026/LOT-'.repeat(n.number)}1`),
    confidential: say(n.confidential, 1),
    clientLines: [say(n.address, 1), ...details],
    foot: [
      {
        label: t('For the attention of'),
        ...person(0),
        ...(n.readers < 2 ? {} : { beside: Array.from({ length: n.readers - 1 }, (_, i) => person(i + 1)) }),
        below: say(n.name, 3),
      },
      {
        label: t('Your contact'),
        name: say(n.name, 5),
        lines: [
          say(n.position, 3),
          mail(`${'someone.with.a.long.name'.repeat(2)}@sales.example.com`),
          phone('+1 202 555 0141'),
        ],
      },
      { label: t('Submitted by'), name: say(n.name, 2), lines: [say(n.address, 3), v('www.example.com'), ...details] },
    ],
  };
};

const picture = { handle: 'a-photo', width: 1600, height: 900, alt: t('A harbour.') };
const validity = sampleDocument.sections.filter(({ id }) => id === 'acceptance' || id === 'validity');

const looks = ['modern', 'classic'] as const;
const panels = ['photo', 'solid', 'tint', 'none'] as const;

const laid = (
  look: (typeof looks)[number],
  panel: (typeof panels)[number],
  paper: Document['page'],
  language: Language,
  lengths: Lengths,
): Layout => {
  const { document, words } = languages[language];
  const text = `id: own\nextends: ${look}\ncover: { panel: ${panel} }\n`;
  const theme = look === 'modern' ? lookOf(text) : lookOf(text, shipped('classic'));
  const cover = { ...coverOf(document, words, lengths), picture };
  return layOut({ ...document, page: paper, cover, sections: validity, annexes: [] }, theme, fakeShaper);
};

const runsOf = ({ items }: Page): readonly GlyphRun[] =>
  items.flatMap((item) => (item.kind === 'glyphs' && item.text.trim() !== '' ? [item] : []));

/** Whatever a reader would see as a slip: words over words, over a picture, over two grounds, or over the edge. */
function faultsOf(page: Page, frame: number): readonly string[] {
  const runs = runsOf(page);
  const shown = page.items.flatMap((item) => (item.kind === 'picture' ? [item] : []));
  const grounds = page.items.flatMap((item) =>
    item.kind === 'rectangle' && item.height > 60 && item.width > 300 ? [item] : [],
  );
  const edge = runs.flatMap(({ text, x, y, width, style }) =>
    y > page.height - frame || y - style.size < frame * 0.9 || x < frame || x + width > page.width - frame + 0.5
      ? [`over the edge: ${text} at ${x},${y}`]
      : [],
  );
  const onPicture = shown.flatMap((at) =>
    runs.filter(({ y, style }) => y > at.y && y - style.size * 0.7 < at.y + at.height).map(({ text }) => `on: ${text}`),
  );
  const onEdge = grounds.flatMap(({ y: top, height }) =>
    runs.flatMap(({ text, y, style }) =>
      [top, top + height].some((line) => y - style.size * 0.7 < line && y + style.size * 0.2 > line)
        ? [`over the edge of its ground: ${text}`]
        : [],
    ),
  );
  return [...overlaps(runs).map((pair) => `over each other: ${pair}`), ...edge, ...onPicture, ...onEdge];
}

const limits: Lengths = {
  name: 120,
  title: 160,
  reply: 200,
  number: 6,
  confidential: 40,
  readers: 4,
  position: 120,
  address: 160,
  details: 2,
};

const ways = looks.flatMap((look) =>
  panels.flatMap((panel) => (['A4', 'Letter'] as const).map((paper) => [look, panel, paper] as const)),
);
const frameOf = { modern: 40, classic: 41 } as const;

describe.each(ways)('a cover in %s with %s on %s', (look, panel, paper) => {
  test.each(['en', 'ru', 'ar'] as const)('in %s, all fields at their limits', (language) => {
    const { pages } = laid(look, panel, paper, language, limits);
    expect(pages[0] && faultsOf(pages[0], frameOf[look])).toEqual([]);
  });

  test('of any content', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Language>('en', 'ru', 'ar'),
        fc.record({
          name: fc.integer({ min: 12, max: 120 }),
          title: fc.integer({ min: 12, max: 160 }),
          reply: fc.integer({ min: 0, max: 400 }),
          number: fc.integer({ min: 0, max: 8 }),
          confidential: fc.constantFrom(0, 12, 40),
          readers: fc.integer({ min: 1, max: 4 }),
          position: fc.integer({ min: 0, max: 160 }),
          address: fc.integer({ min: 0, max: 240 }),
          details: fc.integer({ min: 0, max: 2 }),
        }),
        (language, lengths) => {
          const { pages } = laid(look, panel, paper, language, lengths);
          expect(pages[0] && faultsOf(pages[0], frameOf[look])).toEqual([]);
        },
      ),
      { numRuns: tries(2, 5) },
    );
  });
});

describe('what a cover has no room for', () => {
  const usual: Lengths = { ...limits, name: 30, title: 40, reply: 0, number: 1, position: 30, address: 40, readers: 1 };

  test.each(looks)('nothing is left out of a usual cover in %s', (look) => {
    expect(laid(look, 'photo', 'A4', 'en', usual).coverLeft).toEqual({ picture: false, addresses: false, cut: [] });
  });

  test.each(looks)('the picture goes first, then the addresses, and words are cut last, in %s', (look) => {
    const steps = [usual, { ...usual, name: 100, title: 160, readers: 3 }, { ...limits, position: 80 }, limits];
    const left = steps.map((lengths) => laid(look, 'photo', 'Letter', 'en', lengths).coverLeft);
    const weights = left.map(
      ({ picture: p, addresses, cut }) => Number(p) + Number(addresses) + Number(cut.length > 0),
    );
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(weights.at(-1)).toBeGreaterThan(1);
    expect(left.every(({ picture: p, addresses }) => p || !addresses)).toBe(true);
  });

  test.each(looks)('addresses that leave the cover stand with the acceptance, in %s', (look) => {
    const { pages, coverLeft } = laid(look, 'solid', 'Letter', 'en', { ...limits, position: 60, reply: 60 });
    expect(coverLeft.addresses).toBe(true);
    const inside = pages.slice(1).flatMap((page) => runsOf(page).map(({ text }) => text));
    expect(inside.join(' ')).toContain('www.example.com');
    // Over what is signed.
    expect(inside.indexOf('www.example.com')).toBeLessThan(inside.indexOf('Signature'));
  });

  test.each(ways)('whoever reads it stays on the cover, in %s with %s on %s', (look, panel, paper) => {
    const { document, words } = languages.en;
    const foot = coverOf(document, words, limits).foot[0]?.beside ?? [];
    const { pages } = laid(look, panel, paper, 'en', limits);
    const text = runsOf(pages[0] ?? { width: 0, height: 0, items: [], fill: null }).map((run) => run.text);
    expect(text.join(' ')).toContain('For the attention of');
    for (const { name } of foot) expect(text.join(' ')).toContain(plainText(name).slice(0, 10));
  });

  test.each(looks)('what is cut says where it was written, in %s', (look) => {
    const { coverLeft } = laid(look, 'solid', 'Letter', 'en', { ...limits, reply: 2000, position: 2000 });
    expect(coverLeft.cut).toContainEqual({ dossier: ['proposal', 'title'] });
  });
});
