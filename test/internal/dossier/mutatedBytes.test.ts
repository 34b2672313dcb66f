import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../../../src/foundation/diagnostics/Palette.ts';
import { renderText } from '../../../src/foundation/diagnostics/renderText.ts';
import { loadFile } from './loadFiles.ts';
import { full } from './seeded.ts';

const source = Buffer.from(full['dossier.yaml']);
const pieces = [
  '\t',
  '\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '*',
  '&',
  '!',
  '#',
  '\0',
  '\u202e',
  '|',
  '>',
  '%',
  '---\n',
  '<<: ',
  '\r',
  '\u00a0',
  'null',
  '9'.repeat(30),
];

const edit = fc.oneof(
  fc.record({
    at: fc.nat(source.length),
    cut: fc.nat(40),
    put: fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)),
  }),
  fc.record({
    at: fc.nat(source.length),
    cut: fc.nat(3),
    put: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  }),
);

/** Always the same; `BYTES_RUNS` asks for more of them. */
const runs = { numRuns: Number(process.env.BYTES_RUNS ?? 150), seed: 20261123 };

test('any bytes end in findings with places, never in a crash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kam-propose-'));
  const file = join(folder, 'dossier.yaml');
  writeFileSync(join(folder, 'dmu.yaml'), full['dmu.yaml']);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      let bytes = source;
      for (const { at, cut, put } of edits)
        bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
      writeFileSync(file, bytes);
      const { diagnostics, inputs, dossier } = loadFile(file);
      const errors = diagnostics.filter(({ code }) => code.startsWith('E'));
      expect(dossier === null).toBe(errors.length > 0);
      for (const { place, fix, message } of errors) {
        expect(place?.line).toBeGreaterThan(0);
        expect(place?.column).toBeGreaterThan(0);
        expect(fix).not.toBe('');
        expect(message).not.toMatch(/undefined|\[object/);
      }
      expect(renderText(diagnostics, inputs, { hides: () => false, color: plain, columns: 80 })).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f]/,
      );
    }),
    runs,
  );
  rmSync(folder, { recursive: true });
}, 120_000);
