import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';
import { chartsOf, documentOf, tablesOf } from '../publication/compose/documentOf.ts';
import { runsWithPlace } from '../examples/runsOf.ts';
import { plainText } from '../../src/publication/layout/text/plainText.ts';

const said = (offer: object, language = 'en'): string =>
  runsWithPlace(documentOf(offer, {}, language))
    .map(({ value }) => value)
    .join(' ')
    .replace(/\s+/g, ' ');

const step = (text: string, from: number | string, to?: number | string, more: object = {}): object => ({
  text,
  from,
  ...(to === undefined ? {} : { to }),
  ...more,
});
const days = [step('Rules', 1, 2), step('Search', 3, 6), step('Talk', 7, 9), step('Start', 10, 12)];

/** The bars of a plan, from where to where. */
const barsOf = (offer: object): readonly (readonly [number, number])[] =>
  chartsOf(documentOf(offer)).flatMap(({ drawing }) =>
    drawing.form === 'plan' ? drawing.rows.map(({ from, to }) => [from, to] as const) : [],
  );

describe('a plan with spans', () => {
  test.each<readonly [object, string, string]>([
    [{ plan_unit: 'day', milestones: days }, 'en', '12 days from the start'],
    [{ plan_unit: 'day', milestones: days }, 'ru', '12 дней с начала'],
    [{ plan_unit: 'day', milestones: days }, 'ar', '12 يومًا من البداية'],
    [{ plan_unit: 'day', milestones: [step('A', 1)] }, 'en', '1 day from the start'],
    [{ plan_unit: 'day', milestones: [step('A', 1, 3)] }, 'ar', '3 أيام من البداية'],
    [{ plan_unit: 'month', milestones: [step('A', 2, 21)] }, 'ru', '21 месяц с начала'],
    [{ milestones: [step('A', 1, 2), { text: 'B', week: 4 }] }, 'en', '4 weeks from the start'],
    [
      { milestones: [step('B', '2027-01-11', '2027-03-12'), step('A', '2026-12-01')] },
      'en',
      'from 1 December 2026 to 12 March 2027',
    ],
  ])('%j in %s is %s', (offer, language, words) => {
    expect(said(offer, language)).toContain(words);
  });

  test('is drawn from the start of the first day to the end of the last', () => {
    expect(barsOf({ plan_unit: 'day', milestones: days })).toEqual([
      [0, 2],
      [2, 6],
      [6, 9],
      [9, 12],
    ]);
    const dates = [step('A', '2026-12-30', '2027-01-02'), step('B', '2027-01-02')];
    expect(barsOf({ milestones: dates })).toEqual([
      [0, 4],
      [3, 4],
    ]);
  });

  test.each<readonly [string, readonly object[]]>([
    ['one step', days.slice(0, 1)],
    ['a step without a time', [...days, { text: 'Later' }]],
    ['thirty steps', Array.from({ length: 30 }, (_, i) => step(`Step ${i}`, i + 1))],
    ['long words', [step('Long '.repeat(40), 1), step('B', 2)]],
  ])('%s: a table with the length in its title, without empty columns', (_, milestones) => {
    const document = documentOf({ plan_unit: 'day', milestones });
    expect(chartsOf(document)).toEqual([]);
    const [table] = tablesOf(document);
    expect(plainText(table?.title ?? [])).toMatch(/^Project plan: \d+\u00A0days? from the start$/);
    expect(table?.columns.map(({ head }) => plainText(head))).toEqual(['When', 'Step']);
  });

  test('beside the bars a table says what they do not', () => {
    const plain = documentOf({ plan_unit: 'day', milestones: days });
    expect(tablesOf(plain)).toEqual([]);
    const end = step('End', 13, 13, { gives: 'a report' });
    // What few of them give is said in words.
    const few = documentOf({ plan_unit: 'day', milestones: [...days, end] });
    expect(tablesOf(few)).toEqual([]);
    expect(JSON.stringify(few)).toContain('Along the way');
    const each = days.map((one) => ({ ...one, gives: 'a list' }));
    const [table] = tablesOf(documentOf({ plan_unit: 'day', milestones: [...each, end] }));
    expect(table?.columns.map(({ head }) => plainText(head))).toEqual(['Step', 'What you receive']);
    expect(table?.rows.map(({ cells: [one] }) => plainText(one?.children ?? []))).toContain('End');
  });

  test('a phase that says when it is stands in the place of the computed words', () => {
    const document = documentOf({
      plan_unit: 'day',
      milestones: [step('A', 1, 2, { phase: 'days 1–2' }), step('B', 3)],
    });
    expect(tablesOf(document)).toEqual([]);
    const values = runsWithPlace(document).map(({ value }) => value);
    expect(values.filter((value) => value === 'Days 1–2')).toHaveLength(1);
  });

  test('what a step follows is drawn, and written where no bars are', () => {
    const milestones = [step('Rules', 1, 2, { id: 'r' }), step('Search', 3, 6, { after: ['r'] })];
    const [chart] = chartsOf(documentOf({ plan_unit: 'day', milestones }));
    expect(chart?.drawing.form === 'plan' ? chart.drawing.rows.map(({ after }) => after) : []).toEqual([[], [0]]);
    expect(plainText(chart?.alt ?? [])).toContain('After: Rules');
    expect(said({ plan_unit: 'day', milestones: [...milestones, { text: 'Later' }] })).toContain('After: Rules');
  });

  describe.each([
    ['en', 'After: Rules'],
    ['ru', 'После: Rules'],
    ['ar', 'بعد: Rules'],
  ])('what a step follows is written in a plan without spans: %s', (language, words) => {
    test.each([
      ['no times', [{}, {}]],
      ['weeks', [{ week: 1 }, { week: 4 }]],
      [
        'phases along their weeks',
        [
          { week: 1, phase: 'Prepare' },
          { week: 4, phase: 'Build' },
        ],
      ],
    ])('%s', (_, [first, second]) => {
      const milestones = [
        { id: 'r', text: 'Rules', ...first },
        { text: 'Search', ...second, after: ['r'] },
      ];
      expect(said({ milestones }, language)).toContain(words);
    });
  });

  test('payments stand where their step ends', () => {
    const offer = {
      plan_unit: 'day',
      milestones: [step('Rules', 1, 2, { id: 'r' }), step('Search', 3, 6)],
      lines: [{ text: 'Work', qty: 1, unit_price: '100.00' }],
      payments: [{ percent: 100, milestone: 'r' }],
    };
    const [chart] = chartsOf(documentOf(offer));
    expect(chart?.drawing.form === 'plan' ? chart.drawing.payments.map(({ at }) => at) : []).toEqual([2]);
  });

  test('weeks alone are drawn as before', () => {
    const offer = {
      milestones: [
        { text: 'A', week: 1 },
        { text: 'B', week: 4 },
      ],
    };
    expect(chartsOf(documentOf(offer)).map(({ drawing }) => drawing.form)).toEqual(['timeline']);
  });
});

describe('a plan that cannot be is told at its place', () => {
  const told = async (unit: string, ...steps: readonly string[]): Promise<string> => {
    const list = `  milestones: [${steps.join(', ')}]`;
    const change = [/ {2}milestones: .*/.exec(quickStartWith())?.[0] ?? '', `${unit}${list}`] as const;
    const file = put(workFolder(), 'dossier.yaml', quickStartWith([change[0], change[1]]));
    return (await runCli(['validate', file])).stderr.replace(/\s+/g, ' ');
  };
  const inDays = '  plan_unit: day\n';

  test.each([
    ['E260', inDays, ['{ text: A, from: 4, to: 2 }'], 'before it begins at 4'],
    ['E260', '', ['{ text: A, from: 2027-01-04, to: 2026-12-04 }'], 'offer.milestones[0].to'],
    ['E260', inDays, ['{ text: A, to: 2 }'], 'Add from: 2'],
    ['E260', '', ['{ text: A, week: 2, from: 2 }'], 'Delete the line week'],
    ['E261', inDays, ['{ text: A, from: 1 }', '{ text: B, from: 2027-01-01 }'], 'offer.milestones[1].from'],
    ['E261', inDays, ['{ text: A, from: 1 }', '{ text: B, week: 2 }'], 'in the place of week'],
    ['E261', inDays, ['{ text: A, from: 2027-01-01 }'], 'Delete plan_unit'],
    [
      'E262',
      inDays,
      ['{ id: a, text: A, from: 1, after: [b] }', '{ id: b, text: B, from: 1, after: [a] }'],
      'circle: a → b → a',
    ],
    [
      'E262',
      '',
      [
        '{ id: x, text: X, after: [a] }',
        '{ id: a, text: A, after: [x2, c] }',
        '{ id: x2, text: X }',
        '{ id: b, text: B, after: [a] }',
        '{ id: c, text: C, after: [b] }',
      ],
      'circle: a → c → b → a',
    ],
    ['E262', '', ['{ id: a, text: A, after: [a] }'], 'offer.milestones[0].after'],
    ['E263', inDays, ['{ id: a, text: A, from: 1, to: 5 }', '{ text: B, from: 4, after: [a] }'], 'at 6 or later'],
    ...['  plan_unit: day\n', '  plan_unit: week\n', '  plan_unit: month\n', ''].map(
      (unit) =>
        ['E263', unit, ['{ id: a, text: A, from: 1, to: 5 }', '{ text: B, from: 5, after: [a] }'], 'at 6 or'] as const,
    ),
    ['E263', inDays, ['{ id: a, text: A, from: 5 }', '{ text: B, from: 5, after: [a] }'], 'at 6 or later'],
    [
      'E263',
      '',
      ['{ id: a, text: A, from: 2027-01-01, to: 2027-02-28 }', '{ text: B, from: 2027-02-28, after: [a] }'],
      'at 2027-03-01 or later',
    ],
    [
      'E263',
      '',
      ['{ id: a, text: A, from: 2027-01-01, to: 2027-02-01 }', '{ text: B, from: 2027-01-31, after: [a] }'],
      'after[0]',
    ],
    ['E114', '', ['{ id: start, text: A }', '{ text: B, after: [stat] }'], 'start'],
    ['E107', '', ['{ text: A, from: 2027-02-30 }'], 'a whole number from 1'],
    ['E107', '', ['{ text: A, from: -1 }'], 'a whole number from 1'],
    ['E107', inDays, ['{ text: A, from: 0, to: 2 }'], 'the first is 1'],
    ['E107', '', ['{ text: A, from: "0" }'], 'the first is 1'],
  ] as const)('%s %s%j', async (code, unit, steps, words) => {
    const all = await told(unit, ...steps);
    expect(all).toContain(code);
    expect(all).toContain(words);
    expect(all).toContain('1 error');
  });

  test.each([
    [inDays, ['{ id: a, text: A, from: 1, to: 5 }', '{ text: B, from: 6, after: [a] }']],
    ['', ['{ id: a, text: A, from: 2027-01-01, to: 2027-01-31 }', '{ text: B, from: 2027-02-01, after: [a] }']],
    // What is reached in a week may be followed by something in the same week.
    ['', ['{ id: a, text: A, week: 3 }', '{ text: B, week: 3, after: [a] }']],
    ['', ['{ id: a, text: A, from: 1, to: 3 }', '{ text: B, week: 3, after: [a] }']],
    ['', ['{ text: Order, week: 0 }', '{ text: A, from: 1 }']],
    ['', ['{ id: a, text: A }', '{ text: B, after: [a] }']],
    ['', ['{ text: A, from: 1, to: 2 }', '{ text: B, week: 3 }', '{ text: C }']],
    [inDays, ['{ text: A, from: "1", to: "3" }']],
  ])('%s%j is sound', async (unit, steps) => {
    expect(await told(unit, ...steps)).not.toMatch(/E\d{3}/);
  });
});
