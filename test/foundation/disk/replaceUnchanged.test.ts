import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWhole } from '../../../src/foundation/disk/createWhole.ts';
import { replaceUnchanged } from '../../../src/foundation/disk/replaceUnchanged.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const bytes = (text: string): Buffer => Buffer.from(text);
const made = (text: string): string => {
  const file = join(temporaryFolder(), 'a.yaml');
  writeFileSync(file, text);
  return file;
};

describe('a file is replaced as long as nobody else changed it', () => {
  test('it is as it was read', () => {
    const file = made('one');
    expect(replaceUnchanged(file, bytes('one'), bytes('two'))).toBeNull();
    expect([readFileSync(file, 'utf8'), readdirSync(join(file, '..'))]).toEqual(['two', ['a.yaml']]);
  });

  test('somebody wrote meanwhile: theirs stands', () => {
    const file = made('theirs');
    expect(replaceUnchanged(file, bytes('one'), bytes('two'))).toMatchObject({ code: 'E606', says: 'changed' });
    expect([readFileSync(file, 'utf8'), readdirSync(join(file, '..'))]).toEqual(['theirs', ['a.yaml']]);
  });

  test('somebody is writing', () => {
    const file = made('one');
    writeFileSync(join(file, '..', '.a.yaml.busy'), '');
    expect(replaceUnchanged(file, bytes('one'), bytes('two'))).toMatchObject({ code: 'E606', says: 'held' });
    expect(readFileSync(file, 'utf8')).toBe('one');
  });

  test('in a folder that is not there', () => {
    const file = join(temporaryFolder(), 'none', 'a.yaml');
    expect(replaceUnchanged(file, bytes('one'), bytes('two'))).toMatchObject({ code: 'E603' });
  });
});

describe('a file is made once', () => {
  test('where none is, with its rights', () => {
    const file = join(temporaryFolder(), 'key');
    expect([createWhole(file, bytes('one'), 0o600), readFileSync(file, 'utf8')]).toEqual(['made', 'one']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('and never over another', () => {
    const file = made('theirs');
    expect([createWhole(file, bytes('one')), readFileSync(file, 'utf8')]).toEqual(['there', 'theirs']);
    expect(readdirSync(join(file, '..'))).toEqual(['a.yaml']);
  });

  test('not in a folder that is not there', () => {
    const file = join(temporaryFolder(), 'none', 'key');
    expect([createWhole(file, bytes('one')), existsSync(file)]).toMatchObject([{ code: 'E603' }, false]);
  });
});
