import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArgument } from '../../../src/foundation/disk/readArgument.ts';
import { temporaryFolder } from './temporaryFolder.ts';

test('a file is read wherever it lies', () => {
  const file = join(temporaryFolder(), 'dossier.yaml');
  writeFileSync(file, 'a: 1');
  expect(readArgument(file)).toMatchObject({ problem: null, bytes: new TextEncoder().encode('a: 1') });
});

test('what is not there, a folder, a pipe and a giant are E601', () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  writeFileSync(join(folder, 'large'), 'xxxx');
  const problems = [
    readArgument(join(folder, 'no')),
    readArgument(folder),
    readArgument(join(folder, 'pipe')),
    readArgument(join(folder, 'large'), 3),
  ];
  expect(problems.map(({ problem }) => problem?.code)).toEqual(['E601', 'E601', 'E601', 'E601']);
});
