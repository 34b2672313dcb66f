import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { readArgument } from '../../../src/foundation/disk/readArgument.ts';
import { sizeLimits } from '../../../src/foundation/disk/sizeLimits.ts';
import { temporaryFolder } from './temporaryFolder.ts';

test('a file is read wherever it lies', () => {
  const file = join(temporaryFolder(), 'dossier.yaml');
  writeFileSync(file, 'a: 1');
  expect(readArgument(file, sizeLimits.dossier)).toMatchObject({
    problem: null,
    bytes: new TextEncoder().encode('a: 1'),
  });
});

test('what is not there, a folder, a pipe and a giant are E601', () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  writeFileSync(join(folder, 'large'), 'xxxx');
  const problems = [
    readArgument(join(folder, 'no'), sizeLimits.dossier),
    readArgument(folder, sizeLimits.dossier),
    readArgument(join(folder, 'pipe'), sizeLimits.dossier),
    readArgument(join(folder, 'large'), { what: 'a dossier', most: 3 }),
  ];
  expect(problems.map(({ problem }) => problem?.code)).toEqual(['E601', 'E601', 'E601', 'E601']);
});

describe('the size of a file', () => {
  const limit = { what: 'a dossier', most: 2 * 1024 * 1024 };
  const sparse = (bytes: number): string => {
    const file = join(temporaryFolder(), 'x');
    writeFileSync(file, '');
    truncateSync(file, bytes);
    return file;
  };

  test.each([
    [limit.most, null],
    [limit.most + 1, 'has 2.1 MB, and a dossier may have 2 MB.'],
    [3_000_000_000_000, 'and a dossier may have 2 MB.'],
  ])('%i bytes: %s', (bytes, said) => {
    const { problem } = readArgument(sparse(bytes), limit);
    if (said === null) expect(problem).toBeNull();
    else expect(problem && sentencesOf(problem).message).toContain(said);
  });

  test('a file that the system says is empty is read to its end', () => {
    if (!existsSync('/proc/self/status')) return;
    expect(readArgument('/proc/self/status', limit).bytes?.length).toBeGreaterThan(100);
  });

  test.each(['/dev/zero', '/dev/null', '/dev/stdin'])('%s is no file', (path) => {
    if (!existsSync(path)) return;
    expect(readArgument(path, limit).problem?.code).toBe('E601');
  });

  test('links that lead to each other', () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'b'), join(folder, 'a'));
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    expect(readArgument(join(folder, 'a'), limit).problem?.code).toBe('E601');
  });
});
