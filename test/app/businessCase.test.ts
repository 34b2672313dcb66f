import { formatPath } from '../../src/foundation/data/Path.ts';
import { describe, expect, test } from 'vitest';
import { prepare, type Prepared } from '../../src/app/build.ts';
import { explain } from '../../src/app/explain.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const folder = workFolder();
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const request = { date: '2026-11-23', allow: [], strict: false, draft: false };

type Change = readonly [from: string, to: string];
const fileWith = (finance: string, ...changes: readonly Change[]): string =>
  put(folder, 'dossier.yaml', `${quickStartWith(...changes)}\nfinance:\n${finance}\n`);
const checkedWith = (finance: string, ...changes: readonly Change[]): Prepared =>
  prepare({ ...request, file: fileWith(finance, ...changes) }, world);

const sound = '  benefits: [{ label: Fewer returns, per_year: "120000 * 0.9", source: Stock report }]';
const lineOf = (finance: string): string =>
  `  benefits:\n    - label: Fewer returns\n      source: Stock report\n      per_year: ${finance}`;

describe('the caret stands under the character that is meant', () => {
  test.each([
    ['quoted', '"2 * (3 + 4"', 22, 1],
    ['bare', '2 * 3)', 22, 1],
    ['a figure', "'2 * figure:nobody'", 22, 13],
    ['an escape: all of the text', '"2 *\\u0020(3"', 17, 13],
  ])('%s: %s', (_, text, column, length) => {
    const { diagnostics } = checkedWith(lineOf(text));
    expect(diagnostics.filter(({ code }) => /^E(420|114)$/.test(code)).map(({ place }) => place)).toMatchObject([
      { column, length },
    ]);
  });
});

describe('figures of references that may not be printed', () => {
  const silent = ['wants: true', 'wants: false'] as const;
  const resting =
    '  benefits: [{ label: Less overtime, per_year: "120000 * -figure:overtime", source: "figure:overtime" }]';

  test('carry a case while they may', () => {
    const { composed, diagnostics } = checkedWith(resting);
    expect(diagnostics.filter(({ code }) => code.startsWith('E'))).toEqual([]);
    expect(composed?.proposal.case?.benefits[0]?.sources).toMatchObject([
      { text: { text: 'Harbour Foods, shift records' } },
    ]);
  });

  test('stop it when they may not: neither value nor source gets out', () => {
    const { composed, diagnostics } = checkedWith(resting, silent);
    const found = diagnostics.filter(({ code }) => code === 'E401');
    expect(found.map(({ path }) => formatPath(path))).toEqual([
      'finance.benefits[0].per_year',
      'finance.benefits[0].source',
    ]);
    expect(composed?.proposal.case).toBeNull();
    expect(JSON.stringify(composed?.document)).not.toContain('shift records');
  });

  test.each(['client_effort', 'client_effort_yearly'])('nor is the source of %s', (key) => {
    const costs = `  costs: { ${key}: { value: "500", source: "figure:overtime" } }\n${sound}`;
    expect(checkedWith(costs).composed?.proposal.case).not.toBeNull();
    const { composed, diagnostics } = checkedWith(costs, silent);
    expect(diagnostics.filter(({ code }) => code === 'E401').map(({ path }) => formatPath(path))).toEqual([
      `finance.costs.${key}.source`,
    ]);
    expect(composed?.proposal.case).toBeNull();
  });
});

describe('what the price hides, the case hides', () => {
  const labels = (detail: string): readonly (string | null)[] => {
    const { composed } = checkedWith(sound, ['offer:\n', `offer:\n  detail: ${detail}\n`]);
    return composed?.proposal.case?.costs.once.map(({ label }) => label?.text ?? null) ?? [];
  };
  test('lines, sections, and only the sum', () => {
    expect(labels('lines')).toEqual(['Sorting line with 40 chutes', 'Training day']);
    expect(labels('sections')).toEqual([null]);
    expect(labels('total')).toEqual([null]);
  });
});

test('a computed case is what finance must find, without any figure', () => {
  const figures = /figures:\n(?: {2}.*\n)+/.exec(quickStartWith())?.[0] ?? '';
  const changes: readonly Change[] = [
    [figures, ''],
    [', figure: dispatched', ''],
    [', figure: overtime', ''],
    ['    figure: dispatched\n', ''],
  ];
  const needs = (finance: string): readonly unknown[] => {
    const file = fileWith(finance, ...changes);
    const { explanation } = explain({ ...request, file, language: undefined }, world);
    return (explanation?.members ?? [])
      .filter(({ roles }) => roles.includes('finance'))
      .flatMap((member) => member.needs.map(({ wish, status, block }) => `${wish}: ${status} ${block ?? ''}`));
  };
  expect(needs(sound)).toEqual(['figures: met starter-figure']);
  expect(needs('  benefits: []')).toEqual([]);
});

test('figures stand under Proof with their author, whether or not a case has a section of its own', () => {
  const prepared = ['prepared: [offer]', 'prepared: [figures]'] as const;
  const sectionsOf = ({ composed }: Prepared): readonly { id: string; preparedBy: unknown }[] =>
    composed?.document.sections ?? [];
  const withCase = sectionsOf(checkedWith(sound, prepared));
  const without = sectionsOf(prepare({ ...request, file: put(folder, 'plain.yaml', quickStartWith(prepared)) }, world));
  expect(withCase.map(({ id }) => id)).toContain('return');
  expect(without.map(({ id }) => id)).not.toContain('return');
  for (const sections of [withCase, without])
    expect(sections.filter(({ preparedBy }) => preparedBy !== null).map(({ id }) => id)).toEqual(['proof']);
});

test('the results of earlier work stand with period, source and value; the day once', () => {
  const { composed } = prepare({ ...request, file: 'examples/retail/dossier.yaml' }, world);
  const together = JSON.stringify(composed?.document.sections.find(({ id }) => id === 'together')?.blocks);
  for (const words of ['Q4\u00A02025', 'Joint report, January 2026', '"9"']) expect(together).toContain(words);
});
