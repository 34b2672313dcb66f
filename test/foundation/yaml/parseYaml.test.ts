import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/foundation/yaml/parseYaml.ts';
import { SourceNumber } from '../../../src/foundation/data/SourceNumber.ts';
import { hostile } from './hostile.ts';

describe('hostile files', () => {
  test.each(hostile)('$name', ({ text, code, line }) => {
    const { tree, diagnostics } = parseYaml(text, 'x.yaml');
    if (code === null) {
      expect(diagnostics).toEqual([]);
      expect(tree).not.toBeNull();
      return;
    }
    const found = diagnostics.map((diagnostic) => `${diagnostic.code}:${diagnostic.place?.line ?? 0}`);
    if (code === 'E102') expect(found[0]?.slice(0, 4)).toBe('E102');
    else expect(found).toContain(`${code}:${line}`);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.fix).toBeTruthy();
      expect(diagnostic.place?.column).toBeGreaterThan(0);
    }
  });

  test('there are enough of them', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(60);
  });
});

describe('bare numbers keep what was typed', () => {
  test.each(['+4912345', '0123', '.5', '1e3', '0x1F', '0o17', '-0', '12345678901234567890', '.inf', '1250.00', '7'])(
    '%s',
    (typed) => {
      const { tree } = parseYaml(`a: ${typed}\n`, 'x.yaml');
      expect(tree?.value).toEqual({ a: new SourceNumber(typed, Number(typed.replace('.inf', 'Infinity'))) });
    },
  );

  test.each([
    ['yes', 'yes'],
    ['NO', 'NO'],
    ['off', 'off'],
    ['2026-11-23', '2026-11-23'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['true', true],
    ['~', null],
    ['', null],
    ['"5"', '5'],
  ])('%s is %s', (typed, value) => {
    expect(parseYaml(`a: ${typed}\n`, 'x.yaml').tree?.value).toEqual({ a: value });
  });
});

describe('places', () => {
  const text =
    'offer:\n  lines:\n    - text: Sorting line\n      qty: 1\n    - { text: Belt, qty: 2 }\n  note:\nteam: [a, b]\n';
  const { tree } = parseYaml(text, 'x.yaml');

  test.each([
    [['offer', 'lines', 0, 'qty'], 'value', 4, 12, 1],
    [['offer', 'lines', 0, 'qty'], 'key', 4, 7, 3],
    [['offer', 'lines', 1], 'value', 5, 7, 22],
    [['offer', 'lines', 1, 'qty'], 'value', 5, 26, 1],
    [['offer', 'lines', 0], 'value', 3, 7, 4],
    [['offer', 'lines', 1, 'unit'], 'value', 5, 7, 22],
    [['offer', 'lines', 0, 'unit'], 'value', 3, 7, 4],
    [['offer', 'nothing', 'here'], 'value', 1, 1, 5],
    [['offer', 'note'], 'value', 6, 3, 4],
    [['offer'], 'value', 1, 1, 5],
    [['team', 1], 'value', 7, 11, 1],
    [['missing'], 'value', 1, 1, 5],
  ] as const)('%j as %s', (path, at, line, column, length) => {
    expect(tree?.place(path, at)).toEqual({ file: 'x.yaml', line, column, length });
  });

  test.each([
    [
      ['offer', 'lines'],
      [2, 5],
    ],
    [
      ['offer', 'lines', 1],
      [5, 5],
    ],
    [['team'], [7, 7]],
  ] as const)('lines of %j', (path, lines) => {
    expect(tree?.span(path)).toEqual(lines);
  });
});

test('every mistake of a file is told in one run', () => {
  const { diagnostics } = parseYaml('a: *b*\nc: 1\nc: 2\nd: "x\\0"\n', 'x.yaml');
  expect(diagnostics.map(({ code, place }) => `${code}:${place?.line ?? 0}`)).toEqual(['E104:1', 'E103:3', 'E108:4']);
});

describe('what YAML did not understand is said in plain words', () => {
  test.each([
    ['a: 1\nb: c: d\n', 'A text with a colon and a space in it must be in quotes.', 2, 4],
    ['a: 1\nb: "text\nc: 2\n', 'A quote that opens here is never closed.', 2, 4],
    ['a: 1\nb: [1, 2\nc: 3\n', 'A bracket that opens here is never closed.', 2, 4],
    ['a:\n\tb: 1\n', 'The line is indented with a tab.', 2, 1],
    ['a: 1\nb:2\nc: 3\n', 'The colon of a key needs a space after it.', 2, 1],
    ['a:\n  - b: 1\n   c: 2\n', 'This line begins at a column at which no field of its group begins.', 3, 4],
    ['a:\n   b: 1\n  c: 2\n', 'This line begins at a column at which no field of its group begins.', 3, 3],
    [
      'a: one\nno field\nb: 2\n',
      'This line is no field, since it has no key with a colon, and no part of the text above.',
      2,
      1,
    ],
    ["a: 'it's'\n", 'An apostrophe inside single quotes ends the text.', 1, 4],
  ])('%j', (text, message, line, column) => {
    const [first] = parseYaml(text, 'x.yaml').diagnostics;
    expect(first).toMatchObject({ code: 'E100', message, place: { line, column } });
  });
});
