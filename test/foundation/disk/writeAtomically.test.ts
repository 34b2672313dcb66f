import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk, type Disk, writeAtomically } from '../../../src/foundation/disk/writeAtomically.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const fresh = new TextEncoder().encode('the new file');
const fail = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

test('writes, replaces, and leaves nothing else', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.pdf');
  expect(writeAtomically(path, fresh)).toBeNull();
  chmodSync(path, 0o640);
  expect(writeAtomically(path, new TextEncoder().encode('newer'))).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('newer');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});

test('goes on where a write took only a part', () => {
  const path = join(temporaryFolder(), 'a.pdf');
  const disk: Disk = {
    ...realDisk,
    write: (file, bytes, offset) => realDisk.write(file, bytes.subarray(0, offset + 3), offset),
  };
  expect(writeAtomically(path, fresh, disk)).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('the new file');
});

const calls = ['open', 'write', 'sync', 'close', 'rename', 'setMode'] as const;
const errors = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EXDEV', 'EWHATEVER'];

test.each(calls.flatMap((call) => errors.map((code) => [call, code] as const)))(
  '%s fails with %s: the old file is whole, one line is said',
  (call, code) => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'old');
    const disk: Disk = { ...realDisk, [call]: fail(code) };
    const problem = writeAtomically(path, fresh, disk);
    expect(problem?.code).toBe('E603');
    expect(problem && sentencesOf(problem).message).not.toContain('\n');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  },
);

test('a disk that takes nothing is full', () => {
  const folder = temporaryFolder();
  const problem = writeAtomically(join(folder, 'a.pdf'), fresh, { ...realDisk, write: () => 0 });
  expect(problem && sentencesOf(problem).message).toContain('the disk is full');
  expect(readdirSync(folder)).toEqual([]);
});

test('no folder, a folder of that name, a name too long', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'taken'));
  const paths = [join(folder, 'no', 'a.pdf'), join(folder, 'taken'), join(folder, 'x'.repeat(300))];
  expect(paths.map((path) => writeAtomically(path, fresh)?.code)).toEqual(['E603', 'E603', 'E603']);
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('a link is replaced, and what it leads to is left alone', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'target'), 'target');
  symlinkSync(join(folder, 'target'), join(folder, 'a.pdf'));
  expect(writeAtomically(join(folder, 'a.pdf'), fresh)).toBeNull();
  expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('target');
});
