import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rooms = ['src/publication/compose', 'src/publication/document'];
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`),
);

/** What a length in points looks like: a unit, a decimal, a number for a width or a height, a guess about letters. */
const points: readonly (readonly [what: string, RegExp])[] = [
  ['the unit', /\bpt\b/],
  ['a decimal', /(?<![\w.'"])\d+\.\d+(?![\w.'"])/],
  ['a width', /\b\w*(?:width|height|leading|margin|gap|indent)\w*\s*[:=]\s*-?\d/i],
  ['a number of characters', /\.length\s*(?:[<>]=?|\*|\/)\s*(?:[2-9]\d|\w*(?:longest|width)\w*\b)/i],
];
/** Factors of round values are no lengths. */
const factors = 'const steps = [1, 2, 2.5, 5, 10];';

/** Sentences may have numbers; only a unit gives a length away in them. */
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '').replace(factors, '');

const found = (text: string): readonly string[] =>
  points.filter(([what, form]) => form.test(what === 'the unit' ? text : withoutComments(text))).map(([what]) => what);

test.each(files)('%s names widths and leaves points to the layout', (file) => {
  expect(found(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ["{ align: 'start', width: 127.6, head }", ['a decimal', 'a width']],
  ["{ align: 'start', width: 48, head }", ['a width']],
  ['const barWidth = 490;', ['a width']],
  ['const letter = 5.4;', ['a decimal']],
  ['/** The width of a bar, in pt. */', ['the unit']],
  ['text.length <= longestLabel', ['a number of characters']],
  ['plain(amount).length * digitWidth', ['a number of characters']],
])('and would be found: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('neither a theme nor the layout is known before the layout', () => {
  const known = files.filter((file) => /from '[^']*\/(?:theme|layout)\//.test(readFileSync(file, 'utf8')));
  expect(known).toEqual([]);
});
