import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRequirements } from '../../../src/internal/dossier/sources/readRequirements.ts';

const read = (text: string | Uint8Array) =>
  readRequirements(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'rfp.csv', '/rfp.csv');
const told = (text: string | Uint8Array): readonly string[] =>
  read(text).diagnostics.map(
    ({ code, place, message }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0} ${message}`,
  );

const two = [
  { no: '1.10', text: 'a, b', answer: 'yes' },
  { no: '2', text: 'c', answer: 'no', how: 'd' },
];

describe('requirements from a CSV file', () => {
  test.each([
    ['commas', 'no,text,answer,how\n1.10,"a, b",yes,\n2,c,no,d\n'],
    ['semicolons', 'no;text;answer;how\n1.10;a, b;yes;\n2;c;no;d\n'],
    ['tabs', 'no\ttext\tanswer\thow\n1.10\ta, b\tyes\t\n2\tc\tno\td\n'],
    ['a byte order mark, line ends of Windows', '\uFEFFno;text;answer;how\r\n1.10;a, b;yes;\r\n2;c;no;d\r\n'],
    ['what a spreadsheet adds', 'sep=;\nNo;Text;Answer;How;;\n1.10;a, b;YES;;;\n\n;;;;;\n2;c;No;d;;\n;;;;;\n'],
    ['no line end at the end', 'no;text;answer;how\n1.10;a, b;yes\n2;c;no;d'],
  ])('with %s', (_, text) => {
    expect(read(text)).toMatchObject({ diagnostics: [], tree: { value: two } });
  });

  test('a cell over several lines, quotes, a formula that is only text, a text a language', () => {
    const text = 'no,text.en,text.ar,answer\n1,"a\n ""b"" ",أ,yes\n2,=1+1,ب,yes\n';
    expect(read(text).tree?.value).toEqual([
      { no: '1', text: { en: 'a "b"', ar: 'أ' }, answer: 'yes' },
      { no: '2', text: { en: '=1+1', ar: 'ب' }, answer: 'yes' },
    ]);
  });

  test('each cell has its place', () => {
    const { tree } = read(
      'no;text;text.en;answer\n1;"a\nb;c";x;yes\n\n2;d;;"no"\n'.replace('text;text.en', 'text;how'),
    );
    const at = (...path: readonly (string | number)[]): string => {
      const { line, column } = tree?.place(path) ?? { line: 0, column: 0 };
      return `${line}:${column}`;
    };
    expect([at(0, 'no'), at(0, 'text'), at(0, 'how'), at(1, 'no'), at(1, 'answer'), at(1, 'group')]).toEqual([
      '2:1',
      '2:3',
      '3:6',
      '5:1',
      '5:6',
      '5:1',
    ]);
    expect(tree?.span([0])).toEqual([2, 3]);
  });

  test.each([
    ['no;txet;answer\n1;a;yes\n', ['E276 1:4 There is no column of this name.']],
    ['no;text;answer;\n1;a;yes;x\n', ['E276 1:16 Column 4 has no name in the first row.']],
    ['no;text;text;answer\n1;a;b;yes\n', ['E276 1:9 The column text is there twice.']],
    ['no;text;text.en;answer\n1;a;b;yes\n', ['E276 1:4 The column text stands beside the same for single languages.']],
    ['no;no.en;text;answer\n1;a;b;yes\n', ['E276 1:4 There is no column of this name.']],
    ['no;text;answer\n1;a;yes\n2;b;yes;c\n', ['E275 3:9 This row has more cells than the first row has columns, 3.']],
    ['no;text;answer\n1;a;yes\n2;"b;yes\n3;c;no\n', ['E275 3:1 A quote that opens in this row is never closed.']],
    ['no;text;answer\n1;a;yes\n2;b "c";yes\n', ['E275 3:1 A quote stands in the middle of a cell of this row.']],
    ['', ['E275 1:1 This file holds no requirement.']],
    ['no;text;answer\n', ['E275 1:1 This file holds no requirement.']],
  ])('%j is told at its place', (text, messages) => {
    expect(told(text)).toEqual(messages);
  });

  test.each([
    [
      'Windows-1251',
      Buffer.concat([Buffer.from('no;text;answer\n1;'), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]),
    ],
    ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFno;text;answer\n1;a;yes\n', 'utf16le'))],
  ])('%s is told with how to save it', (encoding, bytes) => {
    const [only] = read(bytes).diagnostics;
    expect(only?.code).toBe('E275');
    expect(only?.message).toContain(encoding);
    expect(only?.fix).toContain('CSV UTF-8');
  });

  test('whatever the cells say, they come out as they were, and any bytes end in findings', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', 'ж', '='), maxLength: 8 });
    const meant = (cell: string): string => cell.trim().replace(/\s*\n\s*/g, ' ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';', '\t'), (cells, sign) => {
        const rows = cells.map((cell, i) => [String(i), `"${cell.replaceAll('"', '""')}"`, 'yes'].join(sign));
        const { tree, diagnostics } = read([['no', 'text', 'answer'].join(sign), ...rows].join('\n'));
        expect(diagnostics).toEqual([]);
        expect(tree?.value).toEqual(
          cells.map((cell, i) => ({
            no: String(i),
            ...(meant(cell) === '' ? {} : { text: meant(cell) }),
            answer: 'yes',
          })),
        );
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        read(bytes);
      }),
      { numRuns: 200 },
    );
  });
});
