import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import { t, v } from '../../inlines.ts';
import { illustratedDocument } from '../../samplePictures.ts';
import { sampleCharts } from '../../sampleCharts.ts';
import { expectAllWords, expectSound } from './expectSound.ts';
import { named, parseXml, partsOf, partText } from './readDocx.ts';
import { withBlocks, write } from './written.ts';

describe('every kind of block', () => {
  const kinds: Readonly<Record<Block['type'], readonly Block[]>> = blocksByKind([
    ...illustratedDocument.sections.flatMap(({ blocks }) => blocks),
    ...sampleCharts,
    ...extraBlocks(),
  ]);

  test.each(Object.entries(kinds))('%s', async (kind, blocks) => {
    if (kind !== 'validityPanel') expect(blocks.length).toBeGreaterThan(0);
    for (const document of [withBlocks(blocks), { ...withBlocks(blocks), direction: 'rtl', language: 'ar' } as const]) {
      const bytes = await write(document);
      expectSound(bytes);
      expectAllWords(document, bytes);
    }
  });
});

/** Blocks by what they are, those inside others too. */
function blocksByKind(blocks: readonly Block[]): Readonly<Record<Block['type'], readonly Block[]>> {
  const of = (type: Block['type']): readonly Block[] => all.filter((block) => block.type === type);
  const inside = (block: Block): readonly Block[] => [
    block,
    ...(block.type === 'hanging' || block.type === 'quote' ? block.children.flatMap(inside) : []),
  ];
  const all = blocks.flatMap(inside);
  return {
    paragraph: of('paragraph'),
    heading: of('heading'),
    list: of('list'),
    quote: of('quote'),
    hanging: of('hanging'),
    rows: of('rows'),
    alternatives: of('alternatives'),
    missing: of('missing'),
    table: of('table'),
    chart: of('chart'),
    multiples: of('multiples'),
    keyNumbers: of('keyNumbers'),
    numberedCells: of('numberedCells'),
    scopeLists: of('scopeLists'),
    callout: of('callout'),
    referenceCard: of('referenceCard'),
    pullQuote: of('pullQuote'),
    people: of('people'),
    choiceList: of('choiceList'),
    acceptance: of('acceptance'),
    pictures: of('pictures'),
    pictureBand: of('pictureBand'),
    letter: of('letter'),
    validityPanel: [],
    guideStrip: of('guideStrip'),
    guideLegend: of('guideLegend'),
  };
}

/** Kinds that the sample has not. */
function extraBlocks(): readonly Block[] {
  const item = {
    own: 0,
    picture: { handle: 'some-pixels', width: 40, height: 30, alt: t('A hall') },
    scalable: false,
    caption: t('The hall in May'),
  };
  const paragraph = { type: 'paragraph', role: 'body', children: t('Words of a paragraph') } as const;
  return [
    { type: 'heading', level: 3, children: t('A heading') },
    { type: 'quote', children: [paragraph] },
    { type: 'missing', children: t('Missing: a text') },
    { type: 'pullQuote', text: [...t('“'), ...v('They stayed'), ...t('”')], by: t('Somebody') },
    { type: 'pictures', items: [item] },
    { type: 'pictureBand', item },
    {
      type: 'letter',
      date: t('May'),
      greeting: t('Dear all'),
      paragraphs: [t('Thank you')],
      close: t('Yours'),
      name: v('Sara'),
      position: v('Manager'),
    },
    { type: 'list', ordered: true, items: [[paragraph, { type: 'list', ordered: false, items: [[paragraph]] }]] },
    { type: 'alternatives', drawn: [], written: [paragraph] },
    {
      type: 'guideStrip',
      topics: [{ title: t('Figures'), pages: [...t('page '), { type: 'pageNumber', of: 'situation' }] }],
    },
    { type: 'guideLegend', filled: t('written for it'), ring: t('useful') },
    {
      type: 'multiples',
      title: t('Two of them'),
      charts: sampleCharts.slice(0, 2),
    },
  ];
}

describe('a chart', () => {
  test('is one of Word, and its workbook holds the numbers and words that are printed', async () => {
    const bytes = await write(withBlocks([...sampleCharts]));
    const parts = [...partsOf(bytes).keys()];
    const books = parts.filter((path) => path.endsWith('!xl/worksheets/sheet1.xml'));
    expect(books.length).toBeGreaterThan(3);
    expect(parts.filter((path) => /!docProps|!xl\/calcChain/u.test(path))).toEqual([]);
    const numbers = new Set(
      sampleCharts.flatMap((block) => JSON.stringify(block.drawing).match(/-?\d+(?:\.\d+)?/gu) ?? []),
    );
    const cells = books.flatMap((path) =>
      named(parseXml(partText(bytes, path)), 'c').flatMap((cell) =>
        cell.attributes.t === 's' ? [] : named(cell, 'v').map(({ text }) => text),
      ),
    );
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.filter((value) => !numbers.has(String(Number(value))) && Number(value) !== 0)).toEqual([]);
    const drawn = named(parseXml(partText(bytes, 'word/document.xml')), 'wp:docPr');
    expect(drawn.every(({ attributes }) => (attributes.descr ?? '') !== '')).toBe(true);
  });
});
