import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/publication/document/Block.ts';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, chartsOf, documentOf, tablesOf } from './documentOf.ts';

const line = { text: 'Sorting line', qty: 1, unit_price: '1000.00' };
const step = (text: string, when: object, more: object = {}) => ({ text, ...when, ...more });
const said = (text: string): string => text.replace(/\u00A0/g, ' ');
const written = (milestones: readonly object[], more: object = {}, language = 'en') =>
  documentOf({ lines: [line], milestones, ...more }, {}, language);

const along = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type !== 'hanging' || plain(block.label) !== 'Along the way') return [];
    return block.children.flatMap((child) => (child.type === 'rows' ? child.items.map(({ text }) => plain(text)) : []));
  });

/** Heads and rows of the table under a drawing, and the words that stand there instead. */
const under = (milestones: readonly object[]) => {
  const document = written(milestones);
  const table = tablesOf(document).find(({ columns }) => columns.some(({ head }) => plain(head) === 'Step'));
  return {
    heads: table?.columns.map(({ head }) => plain(head)) ?? [],
    rows:
      table?.rows.map(({ cells }) =>
        cells.map(({ children, detail }) => plain(detail === null ? children : [...children, ...detail])),
      ) ?? [],
    words: along(blocksOf(document)),
  };
};

const weeks = (whens: readonly object[], more: readonly object[]) =>
  ['Measured', 'Built', 'Running'].map((text, i) => step(text, whens[i] ?? {}, more[i]));
const single = [{ week: 1 }, { week: 4 }, { week: 9 }];
const spans = [
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 9 },
];

describe.each([
  ['a time line', single, ['Week', 'Step']],
  ['bars', spans, ['Step']],
] as const)('under %s', (_, whens, first) => {
  const of = (...more: readonly object[]) => under(weeks(whens, more));

  test('nothing is repeated where the drawing says it all', () => {
    expect(of({}, {}, {})).toEqual({ heads: [], rows: [], words: [] });
  });

  test('what few steps give or need is said in words', () => {
    expect(of({ gives: 'A plan', needs: 'Two owners' })).toEqual({
      heads: [],
      rows: [],
      words: ['Measured. What you receive: A plan. What we need from you: Two owners.'],
    });
  });

  test('a table has all steps, and no column that is mostly empty', () => {
    const { heads, rows } = of({ gives: 'A plan', needs: 'Two owners' }, { gives: 'A frame' });
    expect(heads).toEqual([...first, 'What you receive']);
    expect(rows.map((cells) => cells.slice(first.length - 1))).toEqual([
      ['MeasuredWhat we need from you: Two owners', 'A plan'],
      ['Built', 'A frame'],
      ['Running', ''],
    ]);
  });
});

test.each([
  [17, ['Week 1', '3', '5', '7', '9', '11', '13', '15', '17']],
  [18, ['Week 1', '3', '5', '7', '9', '11', '13', '15', '17']],
  [6, ['Week 1', '2', '3', '4', '5', '6']],
  [39, ['Week 1', '5', '10', '15', '20', '25', '30', '35', '39']],
  [41, ['Week 1', '5', '10', '15', '20', '25', '30', '35', '40']],
])('bars over %i weeks are numbered from the first', (last, expected) => {
  const [chart] = chartsOf(written([step('Measured', { from: 1, to: 2 }), step('Built', { from: 3, to: last })]));
  const drawing = chart?.drawing;
  expect(drawing?.form === 'plan' ? drawing.ticks.map(({ label }) => said(plain(label))) : []).toEqual(expected);
});

/** A span is not a day on which something is due: its end is. */
test.each<readonly [string, string, object, string]>([
  ['en', 'weeks', { from: 1, to: 5 }, 'End of week 5'],
  ['ru', 'weeks', { from: 1, to: 5 }, 'Конец 5-й недели'],
  ['ar', 'weeks', { from: 1, to: 5 }, 'نهاية الأسبوع 5'],
  ['en', 'one week', { week: 5 }, 'Week 5'],
  ['en', 'months', { from: 2, to: 3, unit: 'month' }, 'End of month 3'],
  ['en', 'dates', { from: '2026-12-01', to: '2026-12-14' }, '14 December 2026'],
])('%s: what is delivered in %s is due at their end', (language, _, { unit, ...when }: { unit?: string }, due) => {
  const milestones = [step('Measured', { ...when }, { id: 'first' })];
  const deliverables = [{ title: 'Report', milestone: 'first' }];
  const plan = unit === undefined ? {} : { plan_unit: unit };
  const document = written(milestones, { deliverables, ...plan }, language);
  const cells = tablesOf(document).flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map(({ children }) => said(plain(children)))),
  );
  expect(cells).toContain(due);
});
