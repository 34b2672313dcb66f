import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/foundation/diagnostics/Diagnostic.ts';
import { diagnose } from '../../../src/foundation/diagnostics/diagnose.ts';
import { finding } from '../../../src/foundation/diagnostics/finding.ts';
import { plain } from '../../../src/foundation/diagnostics/Palette.ts';
import { renderText } from '../../../src/foundation/diagnostics/renderText.ts';

const text = `offer:
  lines:
    - { id: setup, text: Set-up and integration, qty: 1, unit_price: 78 000, tax: vat15 }
    - { id: days }
`;
const input = { name: 'dossier.yaml', text, privateLines: new Set<number>() };
const found = diagnose(
  finding('E107', 'quoted', {
    path: ['offer', 'lines', 0, 'unit_price'],
    expected: { form: 'amount', holes: {} },
    found: '78 000',
    suggestion: '78000',
  }),
  { file: 'dossier.yaml', line: 3, column: 68, length: 6 },
);

test('a finding tells where, what, and how to mend it', () => {
  expect(renderText([found], [input], { hides: () => false, color: plain, columns: 80 })).toBe(
    `E107  Expected an amount of zero or more, such as "1250.00", without spaces or
      signs.
      dossier.yaml:3:68 · offer.lines[0].unit_price
      Found: 78 000

        2 │   lines:
      > 3 │ …tup, text: Set-up and integration, qty: 1, unit_price: 78 000, tax…
          │                                                       ^^^^^^
        4 │     - { id: days }

      Fix: Write "78000".
`,
  );
});

test('private lines and what stands on them are not shown where others read', () => {
  const log = renderText([found], [{ ...input, privateLines: new Set([3]) }], {
    hides: () => true,
    color: plain,
    columns: 80,
  });
  expect(log).not.toContain('78 000');
  expect(log).toContain('dossier.yaml:3:68');
});

test('a private neighbour is not shown either', () => {
  const log = renderText([found], [{ ...input, privateLines: new Set([4]) }], {
    hides: () => true,
    color: plain,
    columns: 80,
  });
  expect(log).toContain('> 3 │');
  expect(log).not.toContain('days');
});

test('a file that is not known shows nothing', () => {
  expect(renderText([found], [], { hides: () => true, color: plain, columns: 80 })).not.toContain('78 000');
});

test('nothing steers the terminal', () => {
  const evil = '\u001b[31mred\u0007\u202e\u009b2J\r\n';
  const input2 = { name: 'dossier.yaml', text: `a: ${evil}`, privateLines: new Set<number>() };
  const place = { file: 'dossier.yaml', line: 1, column: 4, length: 3 };
  const log = renderText([{ ...found, place, message: evil, found: evil, fix: evil, path: [evil] }], [input2], {
    hides: () => false,
    color: plain,
    columns: 80,
  });
  expect(log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test.each([50, 80, 100])('no line is wider than %i columns', (columns) => {
  const line = `key: ${'word '.repeat(400)}`;
  for (const column of [1, 6, 80, 700, 1990]) {
    const place = { file: 'dossier.yaml', line: 1, column, length: 300 };
    const log = renderText([{ ...found, place, found: line, message: line }], [{ ...input, text: line }], {
      hides: () => false,
      color: plain,
      columns,
    });
    for (const shown of log.split('\n')) expect(shown.length).toBeLessThanOrEqual(columns);
    expect(log).toContain('^');
  }
});

describe('what is said of several places', () => {
  const old = (id: string, line: number): Diagnostic =>
    diagnose(finding('W404', 'old', { path: ['figures', id, 'as_of'], months: 18, found: '2024-01-01' }), {
      ...{ file: 'dossier.yaml', line, column: 3, length: 5 },
    });
  const unprinted = (place: number, block: string): Diagnostic => {
    const at = { path: ['offer', 'points', place], what: `offer.points[${place}]`, wish: 'terms', block };
    return diagnose(finding('I330', 'notAsked', at), { file: 'dossier.yaml', line: place, column: 1, length: 1 });
  };
  const textOf = (...diagnostics: readonly Diagnostic[]): string =>
    renderText(diagnostics, [], { hides: () => false, color: plain, columns: 200 });
  const heads = (text: string): readonly string[] => text.match(/^[EWI]\d{3}/gm) ?? [];

  test('is told once, with the places', () => {
    const told = textOf(old('a', 3), old('b', 4), old('c', 5));
    expect(heads(told)).toEqual(['W404']);
    expect(told).toContain(
      'The same at 2 more places: figures.b.as_of (dossier.yaml:4), figures.c.as_of (dossier.yaml:5).',
    );
  });
  test('two are told apart', () => {
    expect(heads(textOf(old('a', 3), old('b', 4)))).toEqual(['W404', 'W404']);
  });
  test('the same for another reason is told apart', () => {
    const told = textOf(unprinted(1, 'x'), unprinted(2, 'x'), unprinted(3, 'x'), unprinted(4, 'y'));
    expect(heads(told)).toEqual(['I330', 'I330']);
    expect(told).toContain(
      'The same at 2 more places: offer.points[2] (dossier.yaml:2), offer.points[3] (dossier.yaml:3).',
    );
  });
  test('every error is told', () => {
    expect(heads(textOf(found, found, found))).toEqual(['E107', 'E107', 'E107']);
  });
});
