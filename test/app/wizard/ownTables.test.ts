import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Answers, look, talked } from './talked.ts';
import { complete, folderOf, open, talkThrough } from './talkThrough.ts';
import { written } from './writtenDossier.ts';

test('a table pasted whole, one typed row by row, a picture, steps', () => {
  const dossier = written(
    [
      ['need-1', 'tables'],
      ['The title of the table', 'Weights'],
      ['At the end of which part', 'terms'],
      ['The heads of its columns', 'Tag; Weight; Year ↵ P-101; 22,306; 2019 ↵ P-102; 19,880; 2020 ↵ Total; 42,186;'],
      ['The next row, or several', null],
      ['Weight: how is 22,306', 'decimals'],
      ['Weight: what stands', 'last'],
      ['Weight: in which unit', 't'],
      ['Another table?', true],
      ['The title of the table', 'Hours'],
      ['The heads of its columns', 'Who; Hours'],
      ['The first row: Who; Hours', 'Per; 12'],
      ['The next row', 'Ingrid; ; ↵ Mona; 3;'],
      ['Hours: what stands', 'sum'],
      ['need-2', 'pictures'],
      ['Which file beside', 'plan.svg'],
      ['What does it show?', 'The site'],
      ['need-3', 'steps'],
      ['The first step', 'Audit: we look'],
      ['need-3.steps[1].drawn_step', 'Training: you learn'],
    ],
    { 'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>' },
  );
  expect(dossier).toMatchObject({
    tables: [
      {
        id: 'weights',
        section: 'terms',
        columns: [
          { head: 'Tag' },
          { head: 'Weight', unit: 't', align: 'number', places: 3, sum: true },
          { head: 'Year' },
        ],
        rows: [
          ['P-101', '22.306', '2019'],
          ['P-102', '19.880', '2020'],
        ],
      },
      {
        section: 'solution',
        columns: [{ head: 'Who' }, { head: 'Hours', align: 'number', sum: true }],
        rows: [
          ['Per', '12'],
          ['Ingrid', ''],
          ['Mona', '3'],
        ],
      },
    ],
    pictures: [{ id: 'plan', file: 'plan.svg', text: 'The site', section: 'solution' }],
    steps: ['Audit: we look', 'Training: you learn'],
  });
});

/** What is written after the talk, and after a look at the answers. */
function reviewed(answers: Answers): unknown {
  const file = join(folderOf({}), 'a.yaml');
  complete(open({ file }), [...talked, ['add-1', 'review'], ...answers]);
  return parse(readFileSync(file, 'utf8'));
}

describe('a table is looked at', () => {
  const tabled: Answers = [
    ['need-1', 'tables'],
    ['The title of the table', 'Weights'],
    ['The heads of its columns', 'Tag; Weight; Note ↵ A; 1,5; x ↵ B; 2; y'],
    ['Weight: what stands', 'sum'],
  ];
  const entry = 'add-1.look-1.1.1';
  const looking: Answers = [...tabled, look('Tables, pictures, steps'), ['add-1.look-1.1.entry', 'tables[0]']];
  const [column, row] = [`${entry}.field`, `${entry}.tables[0].rows[1].row`];

  test('a row is changed, one is added, a column goes with its cells', () => {
    expect(
      reviewed([
        ...looking,
        [column, 'tables[0].rows[1]'],
        [row, 'C; 4,25; "z; z"'],
        ['add-1.look-1.1.2.field', 'add-rows'],
        ['add-1.look-1.1.2.tables[0].rows[2].row', 'D; 1; '],
        ['add-1.look-1.1.3.field', 'tables[0].columns[2]'],
        ['add-1.look-1.1.3.1.field', 'delete'],
        ['Delete Note', true],
      ]),
    ).toMatchObject({
      tables: [
        {
          columns: [{ head: 'Tag' }, { head: 'Weight', sum: true }],
          rows: [
            ['A', '1.5'],
            ['C', '4.25'],
            ['D', '1'],
          ],
        },
      ],
    });
  });

  test.each([
    ['B; 2', /This row has 2 cells, and the table has 3 columns/],
    ['B; 1.234; y', /1234|1\.234/],
    ['B; two; y', /number/],
    ['B; 1.5; y ↵ C; 2; z', /This is one row/],
  ])('a row that does not fit is refused at the question: %s', (typed, reason) => {
    expect(() => reviewed([...looking, [column, 'tables[0].rows[1]'], [row, typed]])).toThrow(reason);
  });

  test('what could not be calculated stays as it was, and it is said why', () => {
    const file = join(folderOf({}), 'a.yaml');
    const state = talkThrough(open({ file }), [
      ...talked,
      ['add-1', 'review'],
      ...looking,
      [column, 'tables[0].columns[2]'],
      [`${entry}.1.field`, 'numbers'],
    ]);
    expect(state.outcome?.values).toMatchObject({ tables: [{ columns: [{}, { sum: true }, { head: 'Note' }] }] });
  });
});
