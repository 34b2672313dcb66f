import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/publication/document/Document.ts';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import type { Locale } from '../../src/publication/locale/Locale.ts';
import { textRun } from '../../src/publication/locale/phrase.ts';
import { findContradictions } from './findContradictions.ts';
import { findStrayNumbers } from './findStrayNumbers.ts';
import { isRecord, runsWithPlace, sourceOf } from './runsOf.ts';
import { tracedExample } from './tracedExample.ts';

const localeOf = ({ language }: Document): Locale =>
  readLocale(language, readPackageText(`templates/locales/${language}.yaml`));

/** The tree with one text run changed: the last one of those that the test picks. */
function withRun<T>(node: T, picks: (run: Readonly<Record<string, unknown>>) => boolean, change: object): T {
  const all: unknown[] = [];
  JSON.stringify(node, (_, value: unknown) => {
    if (isRecord(value) && value.type === 'text' && picks(value)) all.push(value);
    return value;
  });
  const chosen = all.at(-1);
  const visit = (value: unknown): unknown => {
    if (value === chosen) return { ...(isRecord(value) ? value : {}), ...change };
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value) || value instanceof Map) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]));
  };
  const changed: unknown = visit(node);
  const isSame = (value: unknown): value is T => chosen !== undefined && value !== node;
  if (!isSame(changed)) throw new Error('nothing was picked');
  return changed;
}

describe.each(readdirSync('examples').sort())('one number, one place: %s', (name) => {
  const { document, proposal } = tracedExample(name);
  const locale = localeOf(document);

  test('every number comes from the proposal', () => {
    expect(
      runsWithPlace(document).filter(({ source, value }) => source !== null && /\p{Nd}/u.test(value)).length,
    ).toBeGreaterThan(30);
    expect(findStrayNumbers(document, locale)).toEqual([]);
  });

  test('no quantity is printed with two values', () => {
    expect(findContradictions(document, proposal, locale)).toEqual([]);
  });

  test('a seeded fault is found: the total in the summary and in the table', () => {
    // Over several currencies one signs for their sum; while an alternative is open there is no total but with each of them.
    const paths = [
      'price.grand_total.total',
      'price.currencies[0].total',
      'price.currencies[0].choices[0].lines[0].with_it.total',
    ];
    const path = paths.find((one) => runsWithPlace(document).some(({ source }) => source === one)) ?? '';
    const faulty = withRun(document, (run) => sourceOf(run) === path, { value: '1' });
    expect(findContradictions(faulty, proposal, locale)).toEqual([expect.stringContaining(path)]);
  });

  const isCopy = (source: string | null): boolean => /^offer.*\.figure\.value$/.test(String(source));
  const hasCopies = runsWithPlace(document).some(({ source }) => isCopy(source));

  test.runIf(hasCopies)('a seeded fault is found: a figure and its copy', () => {
    const faulty = withRun(document, (run) => isCopy(sourceOf(run)), { value: '12345' });
    expect(findContradictions(faulty, proposal, locale)).toEqual([expect.stringMatching(/^figures\..*12345/)]);
  });

  test('a seeded fault is found: a number of nobody', () => {
    const faulty = withRun(document, (run) => sourceOf(run) === 'account.name', { value: '17%', source: null });
    expect(findStrayNumbers(faulty, locale)).toHaveLength(1);
  });
});

describe.each(['retail', 'ru', 'ar'])('the case of %s', (name) => {
  const { document, proposal } = tracedExample(name);
  const locale = localeOf(document);

  test.each(['case.expected.npv', 'case.expected.payback', 'case.low.payback', 'case.expected.roi'])(
    'a second value of %s is found, in table, chart, key number or sentence',
    (path) => {
      const places = runsWithPlace(document).filter(({ source }) => source === path);
      expect(places.length).toBeGreaterThan(1);
      const faulty = withRun(document, (run) => sourceOf(run) === path, { value: '77' });
      expect(findContradictions(faulty, proposal, locale)).toHaveLength(1);
    },
  );

  test('the end of the curve is the result of the waterfall', () => {
    const last = Number(proposal.case?.years.number);
    const faulty = withRun(document, (run) => sourceOf(run) === `case.expected.cumulative[${last}]`, {
      value: '77',
    });
    expect(findContradictions(faulty, proposal, locale)).toEqual([expect.stringContaining('case.expected.net')]);
  });

  test('a number in the words of a drawing that the drawing does not have', () => {
    const faulty: Document = {
      ...document,
      sections: document.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.type === 'chart' ? { ...block, alt: [...block.alt, ...textRun(' 81818')] } : block,
        ),
      })),
    };
    expect(findStrayNumbers(faulty, locale).every((found) => found === 'alt: 81818')).toBe(true);
    const charts = document.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'chart'));
    expect(charts.length).toBeGreaterThanOrEqual(3);
    expect(findStrayNumbers(faulty, locale)).toHaveLength(charts.length);
  });
});

test('what the example of the documentation promises stands on its page', () => {
  const { document } = tracedExample('retail');
  const blocks = JSON.stringify(document.sections.find(({ id }) => id === 'return')?.blocks);
  for (const value of [
    '−168,400',
    '218,880',
    '336,120',
    '825,040',
    '101.8%',
    '667,481',
    '107,220',
    '98,240',
    '462,720',
    '982,316',
    '638,904',
    '697,814',
    '279,532',
    '861,455',
    '486,189',
    '788,342',
    '14%',
  ])
    expect(blocks.replaceAll('\u00A0', ' ')).toContain(`"${value}"`);
  const months = runsWithPlace(document).filter(({ source }) => source?.endsWith('.payback'));
  expect(new Set(months.map(({ source, value }) => `${source ?? ''} ${value}`))).toEqual(
    new Set(['case.expected.payback 7', 'case.low.payback 19', 'case.high.payback 5']),
  );
});
