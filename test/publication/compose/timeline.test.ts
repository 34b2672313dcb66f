import { describe, expect, it, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Chart, Timeline } from '../../../src/publication/document/Chart.ts';
import { chartsOf, documentOf } from './documentOf.ts';

const line = { text: 'Sorting line', qty: 1, unit_price: '1000.00' };
const milestones = [
  { text: 'Kick-off', week: 1 },
  { id: 'half', text: 'First half runs', week: 6 },
  { text: 'All of it runs', week: 20 },
];
const said = (text: string): string => text.replace(/\u00A0/g, ' ');

function drawn(offer: object, language = 'en'): { readonly chart: Chart; readonly drawing: Timeline } {
  const [chart] = chartsOf(documentOf({ lines: [line], milestones, ...offer }, {}, language));
  if (chart?.drawing.form !== 'timeline') throw new Error('no timeline');
  return { chart, drawing: chart.drawing };
}

const half = { percent: 40, milestone: 'half' };
const order = { percent: 30, due: 'on order' };
const report = { percent: 30, due: 'final report' };

describe('what is paid on which event is shown whole, or not promised', () => {
  test.each<[string, readonly object[], readonly (readonly [number, string])[], string?]>([
    [
      'those of no milestone have no week',
      [order, half, report],
      [[6, '40% · First half runs']],
      'Other payments: 30% · On order; 30% · Final report',
    ],
    [
      'each at its milestone',
      [
        { percent: 50, due: 'kick-off' },
        { percent: 50, due: 'All of it runs' },
      ],
      [
        [1, '50% · Kick-off'],
        [20, '50% · All of it runs'],
      ],
    ],
    [
      'one between two milestones has no week either',
      [{ percent: 30, due: 'kick-off' }, order, half],
      [
        [1, '30% · Kick-off'],
        [6, '40% · First half runs'],
      ],
      'Other payments: 30% · On order',
    ],
    ['none follows a milestone', [{ percent: 70, due: 'on order' }, report], []],
    ['none at all', [], []],
  ])('%s', (_, payments, expected, note = '') => {
    const { chart, drawing } = drawn({ payments });
    expect(said(plain(chart.note ?? []))).toBe(note);
    expect(drawing.payments.map(({ at, label }) => [at, said(plain(label))])).toEqual(expected);
    expect(plain(chart.subtitle ?? [])).toBe(
      expected.length > 0 ? 'Project weeks; payments below the line' : 'Project weeks',
    );
  });

  test.each([
    ['en', 'Week 6: 40% · First half runs.', 'Other payments: 30% · On order; 30% · Final report'],
    ['ru', 'Неделя 6: 40 % · First half runs.', 'Прочие платежи: 30 % · On order; 30 % · Final report'],
    ['ar', 'الأسبوع 6: 40% · First half runs.', 'دفعات أخرى: 30% · On order؛ 30% · Final report'],
  ])('in words each has its week, and those without stand under it (%s)', (language, words, note) => {
    const { chart } = drawn({ payments: [order, half, report] }, language);
    expect(said(plain(chart.alt)).endsWith(words)).toBe(true);
    expect(said(plain(chart.note ?? []))).toBe(note);
  });

  test.each([
    ['en', 'All milestones by week 20'],
    ['ru', 'Все контрольные точки — не позднее 20-й недели'],
    ['ar', 'جميع المراحل الرئيسية في موعد أقصاه الأسبوع 20'],
  ])('the title says when the last milestone is, not how long the work takes (%s)', (language, title) => {
    expect(said(plain(drawn({}, language).chart.title))).toBe(title);
  });
});

describe('phases', () => {
  const phased = (phases: readonly (string | null)[]) =>
    drawn({
      milestones: milestones.map((step, i) => ({
        ...step,
        ...((phases[i] ?? null) === null ? {} : { phase: phases[i] }),
      })),
    }).drawing.phases.map(({ from, to, name }) => [from, to, plain(name)]);

  test.each<[readonly (string | null)[], readonly (readonly [number, number, string])[]]>([
    [[null, null, null], []],
    [
      ['prepare', 'build', 'build'],
      [
        [1, 6, 'Prepare'],
        [6, 20, 'Build'],
      ],
    ],
    // Until when a phase goes that no other follows nobody has said.
    [['prepare', null, null], []],
    [[null, 'build', null], []],
    [[null, 'build', 'build'], [[6, 20, 'Build']]],
    [['build', 'build', null], [[1, 6, 'Build']]],
  ])('%j', (phases, expected) => {
    expect(phased(phases)).toEqual(expected);
  });

  it('of one milestone among others are named at it', () => {
    const { drawing } = drawn({
      milestones: milestones.map((step, i) => (i === 0 ? { ...step, phase: 'prepare' } : step)),
    });
    expect(drawing.items.map(({ note }) => plain(note ?? []))).toEqual(['Prepare', '', '']);
  });

  it('of some milestones leave nothing out that the others give', () => {
    const offer = {
      lines: [line],
      milestones: [
        { ...milestones[0], phase: 'Prepare', gives: 'A plan' },
        { ...milestones[1], gives: 'Half the output' },
      ],
    };
    const words = JSON.stringify(documentOf(offer));
    expect(words).toContain('A plan');
    expect(words).toContain('Half the output');
  });
});
