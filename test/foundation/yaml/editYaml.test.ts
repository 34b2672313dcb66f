import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../../src/foundation/yaml/editYaml.ts';
import type { Path } from '../../../src/foundation/data/Path.ts';
import type { Plain } from '../../../src/foundation/data/Plain.ts';

const file = `# The dossier
account:
  name:   Northwind   # as in the register
  criteria:           # first things first
    - { id: speed,  label: Speed }
  internal: {}
offer:
  summary: 'A line'
  lines: [{ text: Line, qty: 1 }]   # in quotes
  discount:
# the last word
`;

describe('only what is edited changes', () => {
  test.each<[string, Path, Plain | undefined, string, string]>([
    ['a text', ['account', 'name'], 'Eastwind', 'Northwind   #', 'Eastwind   #'],
    ['a text in a list', ['account', 'criteria', 0, 'label'], 'Pace: fast', 'label: Speed', 'label: "Pace: fast"'],
    ['a new key', ['account', 'country'], 'NO', '  internal: {}', '  internal: {}\n  country: NO'],
    ['a new key in brackets', ['offer', 'lines', 0, 'tax'], 'vat', 'qty: 1 }', 'qty: 1, tax: vat }'],
    ['a key in empty brackets', ['account', 'internal', 'a', 'b'], 'c', '{}', '{ a: { b: c } }'],
    [
      'one more entry',
      ['account', 'criteria', 1],
      { id: 'calm' },
      '    - { id: speed,  label: Speed }',
      '    - { id: speed,  label: Speed }\n    - { id: calm }',
    ],
    ['one more in brackets', ['offer', 'lines', 1], { text: 'Day' }, '1 }]', '1 }, { text: Day }]'],
    ['where nothing was', ['offer', 'discount', 'percent'], '2', 'discount:', 'discount: { percent: "2" }'],
    ['taken out', ['offer', 'summary'], undefined, "  summary: 'A line'\n", ''],
    ['taken out of brackets', ['offer', 'lines', 0, 'text'], undefined, 'text: Line, ', ''],
    ['a new section', ['validity', 'days'], 30, '  discount:\n', '  discount:\nvalidity:\n  days: 30\n'],
  ])('%s', (_, path, value, from, to) => {
    expect(editYaml(file, [{ path, value }])).toBe(file.replace(from, to));
  });

  test('an empty file', () => {
    expect(editYaml('# nothing yet\n', [{ path: ['a', 'b', 0], value: 'c' }])).toBe('# nothing yet\na:\n  b: [c]\n');
  });

  test('a folded text, and the key after it', () => {
    const text = 'a: >\n  one\n  two\nb: 1\n';
    expect(editYaml(text, [{ path: ['a'], value: 'three' }])).toBe('a: three\nb: 1\n');
    expect(editYaml('x:\n  a: |\n    one\n', [{ path: ['x', 'b'], value: 2 }])).toBe('x:\n  a: |\n    one\n  b: 2\n');
  });

  test.each([
    'yes: no',
    '- a',
    '{x}',
    '#',
    '"',
    "'",
    '*a',
    '&b',
    '!c',
    '%d',
    '@e',
    '0123',
    'null',
    'true',
    '~',
    '1e3',
    'a\tb',
    '? b',
    '---',
    '|',
    '>',
  ])('the text %j survives', (value) => {
    const edited = editYaml(file, [
      { path: ['account', 'name'], value },
      { path: ['account', 'criteria', 0, 'id'], value },
      { path: ['offer', 'terms', 0, 'text'], value },
    ]);
    expect(parse(edited)).toMatchObject({
      account: { name: value, criteria: [{ id: value }] },
      offer: { terms: [{ text: value }] },
    });
  });
});
