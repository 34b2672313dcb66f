import { describe, expect, it, test } from 'vitest';
import { load, lookOf, shipped } from './themeOf.ts';

const brands = ['#0E5A50', '#1F3A5F', '#F2A900', '#FFFFFF', '#000000', '#D40000', '#7A00FF', '#00AEEF', '#777777'];

const covers = [
  '',
  'cover: { panel: tint }\nvalidity: { panel: tint }',
  'cover: { panel: none }\nvalidity: { panel: none }',
];

describe.each(brands)('the brand %s', (brand) => {
  test.each(covers)('can be read wherever it is used: %s', (cover) => {
    const text = `brand: "${brand}"\n${cover}`;
    for (const found of [load(text), load(text, shipped('classic'))])
      expect(found.diagnostics.filter(({ code }) => code === 'W134')).toEqual([]);
  });
});

type Row = readonly [what: string, text: string, pair: string, ratio: string, at: string];

test.each<Row>([
  ['a pale note', 'type:\n  note: { color: soft }', 'soft', '1.', '2:18'],
  ['a pale ink', 'color:\n  ink: "#999999"', 'ink', '2.', ''],
  ['a pale head of a table', 'table: { head: { color: hair } }', 'hair', '1.', '1:25'],
  ['a dark callout', 'callout: { fill: ink, text: deep, label: deep }', 'deep', '1.', '1:29'],
  ['a signal as text', 'type: { total: { color: signal } }', 'signal', '2.', '1:25'],
])('%s is reported with its contrast', (_, text, pair, ratio, at) => {
  const { theme, diagnostics } = load(text);
  expect(theme).not.toBeNull();
  const found = diagnostics.find(({ code, holes }) => code === 'W134' && holes.text === pair);
  expect(found?.message).toContain(`has a contrast of ${ratio}`);
  if (at !== '') expect(`${found?.place?.line}:${found?.place?.column}`).toBe(at);
});

it('reports a pair of colours once, however often it is used', () => {
  const { diagnostics } = load('color: { ink: "#AAAAAA" }');
  const pairs = diagnostics.map(({ holes: { text, ground } }) => JSON.stringify([text, ground]));
  expect(pairs).toContain('["ink","paper"]');
  expect(new Set(pairs).size).toBe(pairs.length);
});

describe('a pale brand', () => {
  it('is printed darker, and that is reported once', () => {
    const { theme, diagnostics } = load('brand: "#f2a900"');
    expect(diagnostics).toMatchObject([{ code: 'I135', found: '#f2a900', place: { line: 1, column: 8 } }]);
    expect(diagnostics[0]?.message).toContain(theme?.color.brand);
  });

  it('a dark one is printed as it is, and nothing is reported', () => {
    expect(load('brand: "#7A1F3D"').diagnostics).toEqual([]);
    expect(lookOf('brand: "#7a1f3d"').color.brand).toBe('#7A1F3D');
  });
});
