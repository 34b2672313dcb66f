import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../../src/publication/layout/pages/guideTables.ts';
import { withGuide } from '../../../../src/publication/layout/pages/withGuide.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { SectionId } from '../../../../src/proposal/sectionIds.ts';
import { plainText } from '../../../../src/publication/layout/text/plainText.ts';
import { sampleDocument } from '../../sampleDocument.ts';

const run = (value: string): Document['guide']['lead'] => [{ type: 'text', value, source: null, isolate: false }];
const document: Document = {
  ...sampleDocument,
  guide: {
    ...sampleDocument.guide,
    topics: [
      {
        title: run('Direction'),
        question: run('What is ours alone?'),
        homes: [],
        marks: new Map([
          ['situation', 'filled'],
          ['why', 'filled'],
          ['proof', 'ring'],
        ] as const),
      },
      {
        title: run('People'),
        question: run('Who says so?'),
        homes: [],
        marks: new Map([['proof', 'filled']] as const),
      },
    ],
  },
};
const starts: ReadonlyMap<SectionId, number> = new Map([
  ['situation', 4],
  ['why', 4],
  ['proof', 6],
] as const);
const ids = (pages: number): readonly string[] => withGuide(document, pages, starts).sections.map(({ id }) => id);

describe('the guide gets the room that the pages ask for', () => {
  test.each<[number, boolean, boolean]>([
    [4, false, false],
    [5, false, true],
    [7, false, true],
    [8, true, false],
    [40, true, false],
  ])('%i pages: a page %s, a strip %s', (pages, hasPage, hasStrip) => {
    const { sections } = withGuide(document, pages, starts);
    expect(ids(pages).indexOf('guide')).toBe(hasPage ? ids(pages).indexOf('summary') + 1 : -1);
    const summary = sections.find(({ id }) => id === 'summary');
    expect(summary?.blocks.some(({ type }) => type === 'guideStrip')).toBe(hasStrip);
  });

  test('nothing where no topic is answered', () => {
    expect(withGuide(sampleDocument, 12, starts)).toBe(sampleDocument);
  });
});

test('a strip names each page once', () => {
  const strip = withGuide(document, 6, starts)
    .sections.flatMap(({ blocks }) => blocks)
    .find(({ type }) => type === 'guideStrip');
  if (strip?.type !== 'guideStrip') throw new Error('no strip');
  const targets = strip.topics.map(({ pages }) =>
    pages.flatMap((part) => (part.type === 'pageNumber' ? [part.of] : [])),
  );
  expect(targets).toEqual([['situation'], ['proof']]);
  expect(strip.topics.map(({ pages }) => plainText(pages).trim())).toEqual(['Page', 'Page']);
});

test('every section is a row, with a mark where it is written for a topic', () => {
  const guide = withGuide(document, 12, starts).sections.find(({ id }) => id === 'guide');
  const [table] = guide?.blocks ?? [];
  if (table?.type !== 'table') throw new Error('no table');
  expect(table.rows).toHaveLength(document.sections.length);
  const marks = table.rows.map(({ cells }) => cells.slice(3).map(({ mark }) => mark));
  const at = document.sections.findIndex(({ id }) => id === 'proof');
  expect(marks[at]).toEqual(['ring', 'filled']);
});

test('the pages of a topic are first those that answer its question, in the order of the document', () => {
  const ids = ['situation', 'solution', 'why', 'proof', 'investment', 'validity'] as const;
  const many = {
    ...document.guide,
    topics: [
      {
        title: run('Terms'),
        question: run('What do we sign?'),
        homes: ['validity'] as const,
        marks: new Map(ids.map((id) => [id, 'filled'] as const)),
      },
    ],
  };
  const apart: ReadonlyMap<SectionId, number> = new Map(ids.map((id, i) => [id, i + 3] as const));
  const strip = withGuide({ ...document, guide: many }, 6, apart)
    .sections.flatMap(({ blocks }) => blocks)
    .find(({ type }) => type === 'guideStrip');
  if (strip?.type !== 'guideStrip') throw new Error('no strip');
  const [pages = []] = strip.topics.map((topic) => topic.pages);
  expect(pages.flatMap((part) => (part.type === 'pageNumber' ? [part.of] : []))).toEqual([
    'situation',
    'solution',
    'why',
    'validity',
  ]);
});

test('the questions lead to the pages, where there is room for them', () => {
  const [minutes] = withGuide(document, 12, starts).sections.find(({ id }) => id === 'guide')?.spare ?? [];
  const rows = minutes?.type === 'table' ? minutes.rows : [];
  expect(rows.map(({ cells }) => plainText(cells[1]?.children ?? []))).toEqual(['What is ours alone?', 'Who says so?']);
});

describe('a topic leads to four pages at most', () => {
  const filled = (...ids: readonly SectionId[]): ReadonlyMap<SectionId, 'filled'> =>
    new Map(ids.map((id) => [id, 'filled']));
  const topic = { title: run('Terms'), question: run('What do we sign, and until when?') };
  const opening: ReadonlyMap<SectionId, number> = new Map(
    (['solution', 'investment', 'working', 'terms', 'acceptance', 'validity'] as const).map((id, i) => [id, i + 4]),
  );
  test.each<readonly [string, readonly SectionId[], readonly SectionId[], readonly SectionId[]]>([
    ['all there are', ['solution', 'working', 'terms'], ['working'], ['solution', 'working', 'terms']],
    [
      'what is signed and until when are never left out',
      ['solution', 'investment', 'working', 'terms', 'acceptance', 'validity'],
      ['acceptance', 'validity', 'terms', 'working'],
      ['working', 'terms', 'acceptance', 'validity'],
    ],
    [
      'others fill up',
      ['solution', 'investment', 'working', 'terms', 'acceptance', 'validity'],
      ['validity'],
      ['solution', 'investment', 'working', 'validity'],
    ],
  ])('%s', (_, marks, homes, pages) => {
    expect(pagesOf({ ...topic, marks: filled(...marks), homes }, opening)).toEqual(pages);
  });
});
