import { describe, expect, it, test } from 'vitest';
import { typeRoles } from '../../../src/publication/theme/Theme.ts';
import { load, lookOf, shipped, themeOf, treeOf } from './themeOf.ts';

type Row = readonly [what: string, text: string, code: string, at: string, found: string | null, fix: string];

/** One mistake of a theme.yaml each: its code, line and column, what was found, and words of the fix. */
const mistakes: readonly Row[] = [
  ['an unknown key', 'brnad: "#112233"', 'E113', '1:1', 'brnad', 'Did you mean brand?'],
  ['an unknown key inside', 'grid: { label_colums: 2 }', 'E113', '1:9', 'label_colums', 'Did you mean label_columns?'],
  ['an unknown kind of text', 'type:\n  headline: { size: 9 }', 'E113', '2:3', 'headline', 'use one of'],
  ['a key of a style', 'type:\n  body: { colour: ink }', 'E113', '2:11', 'colour', 'Did you mean color?'],
  ['a colour in words', 'brand: green', 'E132', '1:8', 'green', 'in quotes'],
  ['a short colour', 'brand: "#123"', 'E132', '1:8', '#123', 'six digits'],
  ['a colour without quotes', 'brand: #112233\nid: own', 'E106', '1:1', null, '# begins a comment'],
  ['a tone in words', 'color: { soft: pale }', 'E132', '1:16', 'pale', 'in quotes'],
  ['a tone by halves', 'color: { soft: { l: 0.5 } }', 'E105', '1:10', null, 'inside the braces'],
  ['an unknown colour', 'type: { note: { color: grey } }', 'E107', '1:24', 'grey', 'one of these words'],
  ['a number as text', 'type: { body: { size: big } }', 'E107', '1:23', 'big', 'from 8 to 72'],
  ['a unit', 'type: { body: { size: 10pt } }', 'E107', '1:23', '10pt', 'without a unit'],
  ['too small', 'type: { body: { size: 6 } }', 'E107', '1:23', '6', 'from 8'],
  ['a weight that is not shipped', 'type: { body: { weight: 450 } }', 'E107', '1:25', '450', 'weights'],
  ['a list in place of one size', 'type: { body: { size: [10, 9] } }', 'E107', '1:23', 'a list', 'Write a number'],
  ['a text in place of a group', 'page: A4', 'E106', '1:7', 'A4', ''],
  ['a margin in the gutter', 'page: { A4: { margins: { start: 5 } } }', 'E107', '1:33', '5', 'from 24 to 100'],
  ['an unknown line', 'header: { rule: thick }', 'E107', '1:17', 'thick', 'one of these words'],
  ['a hair that no printer draws', 'table: { end: 0.1 }', 'E107', '1:15', '0.1', 'from 0.5'],
  ['an unknown cover', 'cover: { layout: center }', 'E107', '1:18', 'center', 'centred'],
  ['an unknown panel', 'cover: { panel: solis }', 'E107', '1:17', 'solis', 'Did you mean solid?'],
  ['an unknown cell', 'footer: { cells: [validity, pages] }', 'E107', '1:29', 'pages', 'Did you mean page?'],
  ['a cell twice', 'header: { cells: [title, title] }', 'E107', '1:18', 'a list', ''],
  ['a footer without the date', 'footer: { cells: [page] }', 'E107', '1:18', 'a list', 'Add validity'],
  [
    'an unknown family',
    'font: { latin: IBM Plex Sanz }',
    'E107',
    '1:16',
    'IBM Plex Sanz',
    'Did you mean IBM Plex Sans?',
  ],
  ['an unknown weight of a file', 'font: { latin: { 700: a.ttf } }', 'E113', '1:18', '700', ''],
  ['no file at all', 'font: { latin: {} }', 'E107', '1:16', '{}', 'at least one weight'],
  ['yes for true', 'table: { zebra: yes }', 'E106', '1:17', 'yes', 'true'],
  ['two series', 'chart: { series: [brand, mid] }', 'E107', '1:18', 'a list', ''],
  ['a series', 'chart: { series: brand }', 'E106', '1:18', 'brand', ''],
  ['a dash of one length', 'chart: { low: { dash: [4] } }', 'E107', '1:23', 'a list', ''],
  ['no value', 'grid:', 'E106', '1:1', null, 'delete the line'],
];

/** Values that are possible one by one and not together. */
const misfits: readonly Row[] = [
  [
    'three sizes, four leadings',
    'type: { cover_title: { size: [40, 30] } }',
    'E107',
    '',
    '52.5, 45, 37.5, 32.5',
    'each size',
  ],
  ['lines that touch', 'type: { body: { size: 16 } }', 'E107', '', '15', '16 or more'],
  ['no room for words', 'grid: { label_columns: 8 }', 'E107', '1:24', '8', 'fewer columns'],
  ['no room for text', 'page: { A4: { margins: { start: 100, end: 100 } } }', 'E107', '1:33', '100', 'smaller'],
  ['a header in the text', 'page: { A4: { header_top: 70 } }', 'E107', '1:27', '70', 'smaller'],
  ['a panel over the dates', 'page: { Letter: { panel: 560 } }', 'E107', '1:26', '560', 'at most 532'],
];

test.each([...mistakes, ...misfits])('%s', (_, text, code, at, found, fix) => {
  const { theme, diagnostics } = load(text);
  expect(theme).toBeNull();
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  const [first] = diagnostics;
  if (at !== '') expect(`${first?.place?.line}:${first?.place?.column}`).toBe(at);
  expect(first?.found).toBe(found);
  expect(first?.fix ?? '').toContain(fix);
  expect(first?.message).toMatch(/\.$/);
});

it('reports all mistakes of all files at once', () => {
  const { diagnostics } = load('brand: red\ngrid: { gutter: x }', 'line: { hair: 9 }');
  expect(diagnostics.map(({ code, place }) => `${code} ${place?.line}`)).toEqual(['E132 1', 'E107 2', 'E107 1']);
});

describe('a file holds only its differences', () => {
  it('and all else is the look that it extends', () => {
    const own = lookOf('brand: "#7A1F3D"\ngrid: { label_columns: 2 }');
    const modern = themeOf('modern');
    expect(own.grid).toEqual({ ...modern.grid, label_columns: 2 });
    expect(own.color.brand).toBe('#7A1F3D');
    expect(own.type).toEqual(modern.type);
  });

  it('over several files', () => {
    const own = lookOf('type: { body: { size: 11 } }', 'type: { body: { size: 9, leading: 16 } }');
    expect(own.type.body).toMatchObject({ size: 11, leading: 16, weight: 400 });
  });

  it('a rule of a colour is replaced whole', () => {
    expect(lookOf('color: { deep: { l: 0.4, c: 1 } }').color.deep).not.toBe(themeOf('modern').color.deep);
    expect(lookOf('color: { soft: "#aabbcc" }').color.soft).toBe('#AABBCC');
  });
});

it('prints nothing smaller than 8 pt', () => {
  for (const name of ['modern', 'classic'])
    for (const role of typeRoles) expect(themeOf(name).type[role].size).toBeGreaterThanOrEqual(8);
});

it('gives charts their series, costs, low case and bars', () => {
  expect(themeOf('modern').chart).toEqual({
    series: ['brand', 'mid', 'soft'],
    cost: 'outline',
    low: { stroke: 'ink2', dash: [4, 2.5] },
    area: 'wash',
    bar: 0.62,
    labels: 'direct',
  });
});

it('ships modern whole, and classic as its differences', () => {
  const keys = (text: string) => Object.keys(treeOf(text).value ?? {});
  expect(keys(shipped('modern'))).not.toContain('extends');
  expect(keys(shipped('classic'))).toContain('extends');
  expect(themeOf('classic').h2.numbered).toBe(true);
});
