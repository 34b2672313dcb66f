import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = 'dist';
const built = existsSync(join(folder, 'main.js'));

/** The chunks that come with one, however far. */
function withImports(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(folder, name), 'utf8');
  for (const [, target] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    if (target !== undefined) withImports(target, seen);
  return seen;
}

const kilobytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1024;

// `npm test` builds first; a run of vitest alone may find nothing built.
describe.skipIf(!built)('what each command has to load', () => {
  test('--help loads the command line and nothing else', () => {
    const start = withImports('main.js');
    expect(kilobytes(start)).toBeLessThan(80);
    const text = [...start].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    for (const word of ['PDFDocument', 'glyphForCodePoint', 'parseAllDocuments', 'parseWithoutProcessing'])
      expect(text).not.toContain(word);
  });

  test('an archive is built from any folder: the colour profile lies beside the bundle', () => {
    const argv = [resolve('bin/kam-propose.js'), 'build', resolve('examples/quick-start/dossier.yaml')];
    const bytes = execFileSync(process.execPath, [...argv, '--pdf-a', '-o', '-', '-q'], { cwd: tmpdir() });
    expect(bytes.toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(statSync(join(folder, 'data', 'sRGB_IEC61966_2_1.icc')).size).toBeGreaterThan(1000);
  });

  test('commands are chunks of their own', () => {
    const names = readdirSync(folder);
    for (const command of ['runBuild', 'runValidate'])
      expect(names.some((name) => name.startsWith(command))).toBe(true);
    expect(kilobytes(names)).toBeLessThan(3_000);
  });
});
