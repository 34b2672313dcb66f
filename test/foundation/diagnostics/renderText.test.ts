import { expect, test } from 'vitest';
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
