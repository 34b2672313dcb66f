import { formatPath } from '../../../src/foundation/data/Path.ts';
import { expect, test } from 'vitest';
import { loadFiles } from './loadFiles.ts';
import { full, mistakes } from './seeded.ts';

test('single mistakes are reported on their line, by their name, with a fix', () => {
  const failures: string[] = [];
  let rightLine = 0;
  let named = 0;
  let mended = 0;
  for (const { file, text, line, field, what } of mistakes) {
    const { diagnostics, dossier } = loadFiles({ ...full, [file]: text });
    const errors = diagnostics.filter(({ code }) => code.startsWith('E'));
    const onLine = errors.find(({ place }) => place?.line === line && place.file.endsWith(file));
    const naming = errors.find(({ path, found }) => formatPath(path).includes(field) || (found ?? '') === field);
    if (onLine) rightLine++;
    if (naming) named++;
    if (naming?.fix) mended++;
    if (!onLine || !naming || dossier !== null)
      failures.push(
        `${what}: ${errors.map(({ code, place, path }) => `${code}:${place?.line ?? 0} ${formatPath(path)}`).join(' | ')} expected ${line}`,
      );
  }
  expect(mistakes.length).toBeGreaterThanOrEqual(120);
  expect(named, failures.join('\n')).toBe(mistakes.length);
  expect(rightLine / mistakes.length, failures.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(mended).toBe(mistakes.length);
}, 120_000);
