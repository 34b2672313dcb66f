import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { isGroup } from '../../../src/foundation/data/valueAt.ts';
import { parseYaml } from '../../../src/foundation/yaml/parseYaml.ts';
import { toPlain } from '../../../src/foundation/data/Plain.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import { fakeShaper } from '../layout/fakeShaper.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { load, shipped, treeOf } from './themeOf.ts';

/** A repeatable stream of whole numbers below a limit. */
function picks(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const strange = [
  '',
  'none',
  'brand',
  'x'.repeat(5000),
  '-1',
  '0',
  '0.5',
  '1',
  '7.5',
  '24',
  '72',
  '1e9',
  '.nan',
  '.inf',
  '[]',
  '[1, 2]',
  '{}',
  'null',
  'true',
  '"#12"',
  '"#FFFFFF"',
  '{ line: 1, color: brand }',
  '__proto__',
];

/** The path of every value of a tree. */
const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key])) : [path];

const nested = (path: readonly string[], text: string): string =>
  path.reduceRight((inner, key) => `{ ${key}: ${inner} }`, text).replace(/^\{ | \}$/g, '');

const rounds = Number(process.env.FUZZ ?? 20);

it('any value anywhere is an error with a place, or a look that can be laid out', () => {
  const pick = picks(7);
  const paths = pathsIn(treeOf(shipped('modern')).value);
  let laid = 0;
  for (let round = 0; round < rounds * 5; round += 1) {
    const path = paths[pick(paths.length)] ?? [];
    const text = nested(path, strange[pick(strange.length)] ?? '');
    // Text that is not YAML is reported before it comes here.
    if (parseYaml(text, 'theme.yaml').tree === null) continue;
    const found = load(text);
    for (const { place } of found.diagnostics) expect(place?.line).toBeGreaterThan(0);
    if (found.theme === null) expect(found.diagnostics.length).toBeGreaterThan(0);
    else if (laid < rounds) {
      laid += 1;
      expect(layOut(sampleDocument, found.theme, fakeShaper).pages.length).toBeGreaterThan(3);
    }
  }
  expect(laid).toBeGreaterThan(0);
});

it('a built-in look is what its plain values say', () => {
  const again = stringify(toPlain(treeOf(shipped('modern')).value)).replaceAll(/"(-?[\d.]+)"/g, '$1');
  expect(load(again).theme).toEqual(load(shipped('modern')).theme);
});
