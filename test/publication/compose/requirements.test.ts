import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { Inline } from '../../../src/publication/document/Inline.ts';
import { marksIn as allMarksIn } from '../../../src/publication/document/lostTargets.ts';
import type { Table } from '../../../src/publication/document/Table.ts';
import { checkData } from '../../wall/buildData.ts';
import { documentOf, minimal, tablesOf } from './documentOf.ts';

const titles = ['Your requirements, point by point', 'Ваши требования по пунктам', 'متطلباتكم بندًا بندًا'];
const asked = [
  { no: '1', text: 'one', group: 'A', answer: 'yes', where: 'why' },
  { no: '2', text: 'two', group: 'B', answer: 'no', how: 'another way', source: 'page 4' },
  { no: '3', text: 'three', group: 'A', answer: 'partly', how: 'half of it', where: 'parts' },
  { no: '4', text: 'four', answer: 'yes', where: 'belt' },
  { no: '5', text: 'five', answer: 'yes', where: 'own' },
];
const offer = { lines: [{ id: 'belt', text: 'Belt', unit_price: '10.00' }] };
const more = {
  requirements: asked,
  tables: [{ id: 'parts', title: 'Parts', columns: [{ head: 'A' }], rows: [['a']] }],
  arguments: { blocks: [{ id: 'own', kind: 'technical', text: 'It works' }], pin: ['own'] },
};

const tableIn = (document: Document): Table | undefined =>
  tablesOf(document).find(({ title }) => title !== null && titles.includes(plain(title)));
/** Without those of the program's own sentences. */
const marksIn = (part: unknown): readonly number[] => [...allMarksIn(part)].filter((target) => target >= 0);
const pageTo = ([inline]: readonly Inline[]): unknown => (inline?.type === 'pageNumber' ? inline.of : null);
const rowsOf = (document: Document): readonly string[] =>
  tableIn(document)?.rows.map(
    ({ kind, cells }) => `${kind}: ${cells.map(({ children }) => plain(children)).join(' | ')}`,
  ) ?? [];

describe('requirements', () => {
  test('each once, in the order of the client, with what each group comes to', () => {
    const document = documentOf(offer, more);
    expect(rowsOf(document)).toEqual([
      'group: A | 1\u00A0met and 1\u00A0partly met',
      'body: 1 | One | Yes |  | ',
      'group: B | 1\u00A0not met',
      'body: 2 | Two | No | Another way | ',
      'group: A (continued) | ',
      'body: 3 | Three | Partly | Half of it | ',
      'group: Other requirements | 2\u00A0met',
      'body: 4 | Four | Yes |  | ',
      'body: 5 | Five | Yes |  | ',
      'subtotal: 5\u00A0requirements | 3\u00A0met, 1\u00A0partly met and 1\u00A0not met',
    ]);
    expect(document.sections.find(({ blocks }) => blocks.some((block) => block === tableIn(document)))?.id).toBe(
      'working',
    );
  });

  test('each leads to the page of what it names', () => {
    const document = documentOf(offer, more);
    const targets = tableIn(document)?.rows.flatMap(({ kind, cells }) =>
      kind === 'body' ? [pageTo(cells[4]?.children ?? [])] : [],
    );
    expect(targets).toEqual(['why', null, 2, 3, 4]);
    expect([...marksIn(document.sections)].sort()).toEqual([2, 3, 4]);
    const [solution, investment] = ['solution', 'investment'].map((id) =>
      document.sections.find((section) => section.id === id),
    );
    expect([...marksIn(solution)].sort()).toEqual([2, 4]);
    expect([...marksIn(investment)]).toEqual([3]);
  });

  test.each([
    ['en', ['body', 'group: G', 'body', 'group: Other requirements', 'body', 'group: G (continued)', 'body']],
    ['ru', ['body', 'group: G', 'body', 'group: Прочие требования', 'body', 'group: G (продолжение)', 'body']],
    ['ar', ['body', 'group: G', 'body', 'group: متطلبات أخرى', 'body', 'group: G (تتمة)', 'body']],
  ])('what belongs to no group stays where the client has it: %s', (language, rows) => {
    const requirements = [{}, { group: 'G' }, {}, { group: 'G' }].map((one, i) => ({
      ...{ no: `${i + 1}`, text: 'x', answer: 'yes' },
      ...one,
    }));
    const all = rowsOf(documentOf({}, { requirements }, language)).slice(0, -1);
    expect(all.map((row) => row.replace(/^(body).*| \|.*$/u, '$1'))).toEqual(rows);
    expect(all.flatMap((row) => /^body: (\d)/.exec(row)?.[1] ?? [])).toEqual(['1', '2', '3', '4']);
  });

  test.each([
    ['of a table', { table: 'parts' }],
    ['of the requirements themselves', { requirements: true }],
  ])('annex leads to the first page of the annexes: %s', (_, annex) => {
    const requirements = [{ no: '1', text: 'x', answer: 'yes', where: 'annex' }];
    const document = documentOf(offer, { ...more, requirements, annexes: [annex, { block: 'own' }] });
    expect(document.annexes.map((one) => [...marksIn(one)])).toEqual([[0], []]);
  });

  test('annex has no page where there is none', () => {
    const requirements = [{ no: '1', text: 'x', answer: 'yes', where: 'annex' }];
    const { composed, diagnostics } = checkData({ ...minimal, requirements });
    expect(diagnostics.map(({ code }) => code)).toContain('W274');
    expect(composed === null ? [] : (tableIn(composed.document)?.columns.length ?? 0)).toBe(3);
  });

  test.each([
    ['en', 2, 'subtotal: 2\u00A0requirements | 2\u00A0met'],
    ['ru', 1, 'subtotal: 1\u00A0требование | 1\u00A0выполнено'],
    ['ru', 3, 'subtotal: 3\u00A0требования | 3\u00A0выполнены'],
    ['ru', 11, 'subtotal: 11\u00A0требований | 11\u00A0выполнено'],
    ['ru', 21, 'subtotal: 21\u00A0требование | 21\u00A0выполнено'],
    ['ar', 2, 'subtotal: متطلبان | المستوفى: 2'],
    ['ar', 5, 'subtotal: 5\u00A0متطلبات | المستوفى: 5'],
    ['ar', 12, 'subtotal: 12\u00A0متطلبًا | المستوفى: 12'],
  ])('in %s, %d of them', (language, count, total) => {
    const requirements = Array.from({ length: count }, (_, i) => ({ no: `${i + 1}`, text: 'x', answer: 'yes' }));
    expect(rowsOf(documentOf({}, { requirements }, language)).at(-1)).toBe(total);
  });

  test.each(['lines', 'sections', 'total'])('a line leads to the price where it shows %s', (detail) => {
    const requirements = [{ no: '1', text: 'x', answer: 'yes', where: 'belt' }];
    const [row] = tableIn(documentOf({ ...offer, detail }, { requirements }))?.rows ?? [];
    expect(pageTo(row?.cells.at(-1)?.children ?? [])).toBe(detail === 'lines' ? 0 : 'investment');
  });

  test.each(['lines', 'sections', 'total'])(
    'a line at a rate leads to its own row where the price shows %s',
    (detail) => {
      const atRate = { id: 'support', text: 'Support after hours', rate: '95.00', unit: 'hour' };
      const requirements = [{ no: '1', text: 'x', answer: 'yes', where: 'support' }];
      const document = documentOf({ lines: [...offer.lines, atRate], detail }, { requirements });
      const [row] = tableIn(document)?.rows ?? [];
      expect(pageTo(row?.cells.at(-1)?.children ?? [])).toBe(0);
      expect([...marksIn(document.sections.find(({ id }) => id === 'investment'))]).toEqual([0]);
    },
  );

  test('the name of a line at a rate is suggested', () => {
    const atRate = { id: 'support', text: 'Support after hours', rate: '95.00', unit: 'hour' };
    const requirements = [{ no: '1', text: 'x', answer: 'yes', where: 'suport' }];
    const { diagnostics } = checkData({ ...minimal, offer: { lines: [...offer.lines, atRate] }, requirements });
    expect(diagnostics.find(({ code }) => code === 'E274')?.suggestion).toBe('support');
  });

  test.each([
    ['a section that says nothing', 'together', 'W274'],
    ['an argument that was not chosen', 'starter-pilot', 'W274'],
    ['nothing', 'prats', 'E274'],
  ])('%s has no page', (_, where, code) => {
    const requirements = [{ no: '1', text: 'x', answer: 'yes', where }];
    const { composed, diagnostics } = checkData({ ...minimal, ...more, requirements });
    expect(diagnostics.map((found) => found.code)).toContain(code);
    expect(composed === null ? [] : (tableIn(composed.document)?.columns.length ?? 0)).toBe(3);
  });

  test('all of it is printed: a group stands there once', () => {
    const { diagnostics } = checkData({ ...minimal, offer: { ...offer, summary: 'A line' }, ...more });
    expect(diagnostics.filter(({ code }) => code === 'W330')).toEqual([]);
  });

  test('none leave no trace', () => {
    expect(tableIn(documentOf({}))).toBeUndefined();
  });
});
