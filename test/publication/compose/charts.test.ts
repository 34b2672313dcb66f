import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Inlines } from '../../../src/publication/document/Inline.ts';
import { writeExample } from '../../examples/buildExample.ts';
import { chartsOf, documentOf, tablesOf } from './documentOf.ts';

const line = { text: 'Sorting line', qty: 1, unit_price: '1000.00' };
const titlesOf = (...given: Parameters<typeof documentOf>): readonly string[] =>
  chartsOf(documentOf(...given)).map(({ title }) => plain(title));

describe('the bars behind a figure say what they show, with the unit and what was asked for', () => {
  const figures = (value: string, parts: readonly string[], target: string | null) => ({
    figures: {
      pilot: {
        value,
        unit: 'days',
        label: 'Time to ship',
        source: 'report',
        as_of: '2026-01-20',
        parts: parts.map((part, i) => ({ label: `Hall ${i + 1}`, value: part })),
        ...(target === null ? {} : { target: { value: target, label: 'your request' } }),
      },
    },
  });

  // Nobody said whether less or more is wanted.
  test.each<[string, readonly string[], string | null, string, string]>([
    ['9', ['8', '9', '9', '10'], '10', 'none above 10 days (your request)', 'Average'],
    ['97', ['95', '99'], '90', 'both above 90 days (your request)', 'Average'],
    ['20', ['8', '12'], '10', '1 of 2 above 10 days (your request)', 'Total'],
    ['20', ['8', '12', '13'], '10', '2 of 3 above 10 days (your request)', 'Time to ship'],
    ['2', ['1', '1'], '1', '2 days', 'Total'],
    ['7', ['7', '7'], null, '7 days', 'Average'],
    ['-3', ['-4', '-2'], null, '−4 to −2 days', 'Average'],
  ])('%s of %j against %s: %s', (value, parts, target, finding, name) => {
    const [chart, ...more] = chartsOf(documentOf({ lines: [line] }, figures(value, parts, target)));
    expect(more).toEqual([]);
    expect(chart && [plain(chart.title).replace(/\u00A0/g, ' '), plain(chart.subtitle ?? [])]).toEqual([
      `Time to ship: ${finding}`,
      '',
    ]);
    if (chart?.drawing.form !== 'bars') throw new Error('no bars');
    expect(chart.drawing.rows.map(({ subject: own }) => own)).toEqual([...parts.map(() => false), true]);
    expect(plain(chart.drawing.rows.at(-1)?.name ?? [])).toBe(name);
    expect(chart.drawing.target === null ? null : plain(chart.drawing.target.label)).toBe(
      target === null ? null : `Your request: ${target}`,
    );
  });

  test('one value is no chart', () => {
    expect(titlesOf({ lines: [line] }, figures('9', ['9'], '10'))).toEqual([]);
  });
});

describe('payments', () => {
  const halves = [
    { percent: 50, due: 'on order' },
    { percent: 50, due: 'on acceptance' },
  ];
  const forms = (payments: readonly object[], more: object = {}): string => {
    const document = documentOf({ lines: [line], payments, ...more });
    if (chartsOf(document).some(({ drawing }) => drawing.form === 'shareBar')) return 'bar';
    return tablesOf(document).some(({ title }) => title !== null && plain(title) === 'Payments') ? 'table' : 'nothing';
  };

  test.each<[string, readonly object[], string]>([
    ['two halves', halves, 'bar'],
    ['five fifths', Array.from({ length: 5 }, () => ({ percent: 20, due: 'monthly' })), 'bar'],
    ['six parts', [{ parts: 6, due: 'monthly' }], 'table'],
    ['one payment', [{ percent: 100, due: 'on delivery' }], 'table'],
    [
      'a part too thin for its amount',
      [
        { percent: 5, due: 'now' },
        { percent: 95, due: 'then' },
      ],
      'table',
    ],
    [
      'a part too thin for its words',
      [
        { percent: 80, due: 'now' },
        { percent: 20, due: 'when both project owners have agreed in writing that the line runs' },
      ],
      'table',
    ],
    ['none', [], 'nothing'],
  ])('%s: %s', (_, payments, form) => {
    expect(forms(payments)).toBe(form);
  });

  test('while an alternative is open, a table without amounts', () => {
    const lines = [line, { ...line, alternative: 'size' }, { ...line, alternative: 'size' }];
    const table = tablesOf(documentOf({ lines, payments: halves })).find(
      ({ title }) => title && plain(title) === 'Payments',
    );
    expect(table?.columns.map(({ head }) => plain(head))).toEqual(['When', 'Share']);
    expect(table?.note && plain(table.note)).toBe('The amounts depend on what you choose.');
  });

  test('follow progress where each but one follows a milestone', () => {
    const milestones = [
      { id: 'start', text: 'Kick-off', week: 1 },
      { text: 'Line runs', week: 6 },
    ];
    const title = (payments: readonly object[]) =>
      titlesOf({ lines: [line], milestones, payments }).find((text) => text.startsWith('Pay'));
    expect(
      title([
        { percent: 50, due: 'on order' },
        { percent: 50, due: 'line runs' },
      ]),
    ).toBe('Payment follows progress');
    expect(
      title([
        { percent: 50, milestone: 'start' },
        { percent: 50, due: 'line runs' },
      ]),
    ).toBe('Payment follows progress');
    expect(title(halves)).toBe('Payments');
  });
});

describe('milestones', () => {
  const along = (milestones: readonly object[], more: object = {}) => {
    const document = documentOf({ lines: [line], milestones, ...more });
    return { charts: chartsOf(document), tables: tablesOf(document) };
  };
  const first = { text: 'Kick-off', week: 1 };
  const last = { text: 'Line runs', week: 6 };

  test('stand on a timeline with what is paid on them, each by its place', () => {
    const payments = [
      { percent: 40, due: 'on order' },
      { percent: 60, due: 'line  RUNS' },
    ];
    const [chart] = along([{ ...first, id: 'start' }, last], { payments }).charts;
    if (chart?.drawing.form !== 'timeline') throw new Error('no timeline');
    expect(plain(chart.title)).toBe('All milestones by week 6');
    expect(chart.drawing.payments.map(({ at, label }) => [at, plain(label)])).toEqual([[6, '60% · Line  RUNS']]);
    expect(JSON.stringify(chart)).not.toContain('start"');
  });

  test('are numbered every fourth week, of a long way less often', () => {
    const ticks = (week: number): readonly string[] => {
      const [chart] = along([first, { ...last, week }]).charts;
      return chart?.drawing.form === 'timeline' ? chart.drawing.ticks.map(({ label }) => plain(label)) : [];
    };
    expect(ticks(11)).toEqual(['Week 1', '5', '9', '11']);
    expect(ticks(10)).toEqual(['Week 1', '5', '10']);
    expect(ticks(104)).toEqual(['Week 1', '10', '20', '30', '40', '50', '60', '70', '80', '90', '104']);
  });

  test('keep what each gives and needs: by phase where all have one', () => {
    const { tables } = along([
      { ...first, phase: 'Prepare', gives: 'A plan', needs: 'Owners' },
      { text: 'Steel stands', week: 4, phase: 'Prepare', gives: 'Foundations' },
      { ...last, phase: 'Build', needs: 'A free hall' },
    ]);
    const [table] = tables;
    const rows = table?.rows.map(({ cells }) =>
      cells.map(({ children, detail }) => [plain(children), detail && plain(detail)]),
    );
    expect(rows).toEqual([
      [
        ['Prepare', 'Weeks 1 to 4'],
        ['Kick-off. Steel stands', null],
        ['A plan. Foundations', null],
        ['Owners', null],
      ],
      [
        ['Build', 'Week 6'],
        ['Line runs', null],
        ['', null],
        ['A free hall', null],
      ],
    ]);
  });

  test.each<[string, readonly object[]]>([
    ['one', [first]],
    ['one without a week', [first, last, { text: 'Later' }]],
    ['out of order', [last, first]],
    ['all in one week', [first, { ...last, week: 1 }]],
    ['ten', Array.from({ length: 10 }, (_, i) => ({ text: `Step ${i}`, week: i }))],
    [
      'words too long for a label',
      [first, { text: 'A step that takes more words than a label can hold beside others', week: 6 }],
    ],
  ])('%s: a table', (_, milestones) => {
    const { charts, tables } = along(milestones);
    expect(charts).toEqual([]);
    expect(tables[0]?.rows).toHaveLength(milestones.length);
  });
});

describe.each(readdirSync('examples').sort())('the charts of %s', (name) => {
  const charts = chartsOf(writeExample(name).document);

  /** Every line of words in a drawing, but the figures of its axes and what its marks mean. */
  const labels = (value: unknown): readonly string[] => {
    if (isLine(value)) return [plain(value)];
    if (Array.isArray(value)) return value.flatMap(labels);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) =>
      ['ticks', 'legend', 'zero'].includes(key) ? [] : labels(item),
    );
  };
  const isLine = (value: unknown): value is Inlines =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item: unknown) => typeof item === 'object' && item !== null && 'type' in item);

  const numbersIn = (text: string): readonly string[] => text.match(/\p{Nd}[\p{Nd}.,٫٬\u202F]*(?<=\p{Nd})/gu) ?? [];

  test('say all their values in words', () => {
    expect(charts.length).toBeGreaterThan(0);
    for (const { alt, drawing } of charts) {
      const said = new Set(numbersIn(plain(alt)));
      expect(
        labels(drawing)
          .flatMap(numbersIn)
          .filter((number) => !said.has(number)),
      ).toEqual([]);
      // The curves say each year of each case instead of the words beside their marks.
      const words = drawing.form === 'cashFlow' ? drawing.lines.map(({ name }) => plain(name)) : labels(drawing);
      // When a step is and that it is looked at together stand side by side in a label; in a sentence, the step between.
      const parts = words.flatMap((label) => label.split(' · '));
      expect(parts.filter((part) => !plain(alt).toLowerCase().includes(part.toLowerCase()))).toEqual([]);
    }
  });
});
