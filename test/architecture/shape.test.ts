import { describe, expect, test } from 'vitest';
import { readImports, type SourceFile } from './readImports.ts';
import { findMutualFolders, sizeOf } from './shape.ts';

const files = readImports('src');
const size = sizeOf(files);

describe('the house keeps its shape', () => {
  test(`${size.files} files, ${size.lines} lines, mean ${size.mean}, largest ${size.largest.path} with ${size.largest.lines}`, () => {
    expect(size.files).toBeGreaterThan(150);
    expect(size.mean).toBeGreaterThanOrEqual(60);
    expect(size.mean).toBeLessThanOrEqual(120);
    expect(size.largest.lines).toBeLessThanOrEqual(250);
  });

  test('no two folders import each other', () => {
    expect(findMutualFolders(files)).toEqual([]);
  });
});

describe('a seeded fault is found', () => {
  const file = (path: string, ...local: readonly string[]): SourceFile => ({ path, text: '\n', local, packages: [] });

  test.each<[string, readonly SourceFile[], number]>([
    ['neighbours', [file('a/x.ts', 'b/y.ts'), file('b/z.ts', 'a/w.ts')], 1],
    ['a folder and its own subfolder', [file('a/x.ts', 'a/b/y.ts'), file('a/b/z.ts', 'a/w.ts')], 1],
    ['one way only', [file('a/x.ts', 'b/y.ts'), file('a/z.ts', 'b/w.ts')], 0],
    ['inside one folder', [file('a/x.ts', 'a/y.ts'), file('a/z.ts', 'a/x.ts')], 0],
  ])('%s', (_, seeded, pairs) => {
    expect(findMutualFolders(seeded)).toHaveLength(pairs);
  });
});
