import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInside } from '../../../src/foundation/disk/readInside.ts';
import { sizeLimits } from '../../../src/foundation/disk/sizeLimits.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function house(): { readonly root: string; readonly base: string } {
  const top = temporaryFolder();
  const root = join(top, 'workspace');
  const base = join(root, 'client');
  mkdirSync(join(base, 'photos'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'logo.png'), 'logo');
  writeFileSync(join(base, 'photo.jpg'), 'photo');
  writeFileSync(join(base, 'photos', 'a.jpg'), 'a');
  writeFileSync(join(top, 'workspace-twin.txt'), 'twin');
  symlinkSync(join(top, 'secret.txt'), join(base, 'out.txt'));
  symlinkSync(join(base, 'photo.jpg'), join(base, 'in.jpg'));
  symlinkSync(top, join(base, 'up'));
  symlinkSync(join(base, 'loop'), join(base, 'loop'));
  execFileSync('mkfifo', [join(base, 'pipe')]);
  return { root, base };
}

test.each(['photo.jpg', './photo.jpg', 'photos/a.jpg', '../logo.png', 'in.jpg', 'photos/../photo.jpg'])(
  '%s is read',
  (name) => {
    const { root, base } = house();
    expect(readInside([root], base, name, sizeLimits.picture)).toMatchObject({ problem: null });
  },
);

test.each([
  ['../../secret.txt', 'E122'],
  ['../../missing.txt', 'E122'],
  ['../../workspace-twin.txt', 'E122'],
  ['/etc/passwd', 'E122'],
  ['/dev/zero', 'E122'],
  ['out.txt', 'E122'],
  ['up/secret.txt', 'E122'],
  ['missing.jpg', 'E120'],
  ['photo.jpg/x', 'E120'],
  ['bad\0name', 'E120'],
  ['x'.repeat(5000), 'E120'],
  ['loop', 'E121'],
  ['pipe', 'E121'],
  ['photos', 'E121'],
  ['.', 'E121'],
  ['', 'E121'],
  ['CON', 'E121'],
  ['nul.png', 'E121'],
] as const)('%s is %s', (name, code) => {
  const { root, base } = house();
  const { problem } = readInside([root, base], base, name, sizeLimits.picture);
  expect(problem?.code).toBe(code);
  expect(problem && sentencesOf(problem).fix).toMatch(/\.$/);
});

test('a file that is too large is E121', () => {
  const { root, base } = house();
  expect(readInside([root], base, 'photo.jpg', { what: 'a picture', most: 4 }).problem?.code).toBe('E121');
  expect(readInside([root], base, 'photo.jpg', { what: 'a picture', most: 5 }).problem).toBeNull();
});
