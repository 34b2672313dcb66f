import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  embeddingLevels,
  lineKind,
  lineLevels,
  mirrorOf,
  visualOrder,
  withMarks,
} from '../../../../src/publication/layout/text/bidi.ts';

/** The conformance data of UAX 9 (Debian's unicode-data). */
const data = '/usr/share/unicode/BidiCharacterTest.txt';
const directions = ['ltr', 'rtl', 'auto'] as const;

/** What the program makes of a case, in the data's own words: levels and order of what is not taken out. */
function resolve(codes: string, direction: string, expected: string): string {
  const characters = codes.split(' ').map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
  const found = embeddingLevels(characters.join(''), directions[Number(direction)] ?? 'auto');
  let at = 0;
  const parts = characters.map((character) => {
    const level = found.levels[at] ?? 0;
    at += character.length;
    return { level, kind: lineKind(character) };
  });
  const levels = lineLevels(parts, found.base);
  const kept = expected.split(' ').map((level) => level !== 'x');
  const own = levels.map((level, i) => (kept[i] === true ? level : null));
  const places = own.flatMap((level, i) => (level === null ? [] : [i]));
  const order = visualOrder(own.filter((level) => level !== null)).map((i) => places[i]);
  return `${found.base};${own.map((level) => level ?? 'x').join(' ')};${order.join(' ')}`;
}

it.skipIf(!existsSync(data))(
  `resolves every case of BidiCharacterTest (needs ${data}, of the package unicode-data)`,
  () => {
    const cases = readFileSync(data, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const wrong = cases.filter((line) => {
      const [codes = '', direction = '', base = '', levels = '', order = ''] = line.split(';');
      return resolve(codes, direction, levels) !== `${base};${levels};${order.trim()}`;
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cases.length).toBeGreaterThan(90_000);
  },
  120_000,
);

it.each([
  [
    [0, 0, 0],
    [0, 1, 2],
  ],
  [
    [1, 1, 1],
    [2, 1, 0],
  ],
  [
    [0, 1, 1, 2, 2, 1, 0],
    [0, 5, 3, 4, 2, 1, 6],
  ],
  [
    [1, 2, 2, 1, 3],
    [4, 3, 1, 2, 0],
  ],
])('puts parts with the levels %j in the order %j', (levels, order) => {
  expect(visualOrder(levels)).toEqual(order);
});

it('mirrors brackets and nothing else', () => {
  expect(['(', ')', '«', 'a', '%'].map(mirrorOf)).toEqual([')', '(', '»', 'a', '%']);
});

it('takes no marks under more isolates than there are levels', () => {
  const plain = `${'\u2066'.repeat(300)}ש\u2066${'1'.repeat(300)}`;
  expect(withMarks(plain, 'ltr')).toBe(plain);
});

it('takes marks in long rows of figures that change no level', () => {
  const parts = ['1', '22', '-', '.', ' ', '%', 'a', 'ب', 'ש', '\u2066', '\u2067', '\u2069', '('];
  const text = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(1, 3, 300)), { maxLength: 12 });
  fc.assert(
    fc.property(text, fc.constantFrom('ltr', 'rtl'), (written, direction) => {
      const plain = written.map(([part, count]) => part.repeat(count)).join('');
      const marked = withMarks(plain, direction);
      const kept = embeddingLevels(marked, direction).levels.filter(
        (_, i) => !/[\u200E\u200F\u061C]/.test(marked.charAt(i)),
      );
      // A sign beside a mark may be read apart from its figures; figures and letters never.
      const shown = (levels: readonly number[]) => levels.filter((_, i) => /[\p{L}\p{N}]/u.test(plain.charAt(i)));
      expect(shown(kept)).toEqual(shown(embeddingLevels(plain, direction).levels));
    }),
  );
});
