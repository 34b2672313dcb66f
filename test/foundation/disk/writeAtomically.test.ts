import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('what killed runs left', () => {
  const hex = '0123456789abcdef01';
  const old = new Date('2020-01-01');
  const long = 'the-same-beginning-of-a-very-long-name-of-a-client';

  test.each<[string, string, string, boolean]>([
    ['of this file', 'a.pdf', `.a.pdf.${hex}.tmp`, true],
    ['of a file of another name', 'a.pdf', `.b.pdf.${hex}.tmp`, false],
    ['of a file whose name begins alike', 'a.pdf', `.a.pdf.old.${hex}.tmp`, false],
    ['that is not of our form', 'a.pdf', '.a.pdf.0123.tmp', false],
    ['that is not hidden', 'a.pdf', `a.pdf.${hex}.tmp`, false],
    ['with signs of a pattern', 'a(1)[+].pdf', `.a(1)[+].pdf.${hex}.tmp`, true],
    ['in other letters', 'предложение.pdf', `.предложение.pdf.${hex}.tmp`, true],
    ['of a long name that begins alike', `${long}-1.pdf`, `.${long.slice(0, 40)}.${hex}.tmp`, false],
  ])('%s: %s, %s is removed: %s', (_, name, leftover, isRemoved) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, leftover), 'half a proposal');
    utimesSync(join(folder, leftover), old, old);
    expect(writeAtomically(join(folder, name), fresh)).toBeNull();
    expect(readdirSync(folder).includes(leftover)).toBe(!isRemoved);
  });

  test('younger than an hour, a folder or a link: left alone', () => {
    const folder = temporaryFolder();
    const names = ['00', '01', '02'].map((end) => `.a.pdf.${hex.slice(2)}${end}.tmp`);
    const [young = '', link = '', inner = ''] = names.map((name) => join(folder, name));
    writeFileSync(young, '');
    const recent = new Date(Date.now() - 59 * 60_000);
    utimesSync(young, recent, recent);
    symlinkSync(join(folder, 'a.pdf'), link);
    mkdirSync(inner);
    utimesSync(inner, old, old);
    expect(writeAtomically(join(folder, 'a.pdf'), fresh)).toBeNull();
    expect(readdirSync(folder).sort()).toEqual([...names, 'a.pdf'].sort());
  });

  test('two long names that begin alike have temporary files of their own', () => {
    const folder = temporaryFolder();
    const seen: string[] = [];
    const disk: Disk = { ...realDisk, open: (path) => (seen.push(path), realDisk.open(path)) };
    for (const end of ['1', '2']) writeAtomically(join(folder, `${long}-${end}.pdf`), fresh, disk);
    const [one, two] = seen.map((path) => path.replace(/[0-9a-f]{18}\.tmp$/, ''));
    expect(one).not.toBe(two);
    for (const path of seen) expect(Buffer.byteLength(path.slice(folder.length))).toBeLessThan(100);
  });
});
