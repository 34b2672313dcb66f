import { chmodSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';

type Env = Readonly<Record<string, string>>;
interface CompileCache {
  readonly privateFolder: (env: Env, platform?: NodeJS.Platform) => string | null;
  readonly useCompileCache: (module: { enableCompileCache?: (folder: string) => void }, env: Env) => void;
}
const isCompileCache = (module: unknown): module is CompileCache =>
  typeof module === 'object' && module !== null && 'privateFolder' in module && 'useCompileCache' in module;
const loaded: unknown = createRequire(import.meta.url)('../../bin/compileCache.js');
if (!isCompileCache(loaded)) throw new Error('bin/compileCache.js');
const { privateFolder, useCompileCache } = loaded;

/** The folders that a start asks Node to keep code in. */
function kept(env: Env): readonly string[] {
  const folders: string[] = [];
  useCompileCache({ enableCompileCache: (folder) => folders.push(folder) }, env);
  return folders;
}

describe('where compiled code is kept', () => {
  test('a folder that is made for this user alone', () => {
    const caches = join(temporaryFolder(), 'made', 'too');
    const folder = join(caches, 'kam-propose', 'compiled');
    expect(kept({ XDG_CACHE_HOME: caches })).toEqual([folder]);
    expect(lstatSync(folder).mode & 0o777).toBe(0o700);
    expect(kept({ XDG_CACHE_HOME: caches })).toEqual([folder]);
  });

  test.each(['linux', 'darwin', 'win32'] as const)(
    '%s: in the home of the user, not among temporary files',
    (platform) => {
      const home = temporaryFolder();
      const before = process.env.HOME;
      process.env.HOME = home;
      const folder = privateFolder({ XDG_CACHE_HOME: 'not/absolute' }, platform);
      process.env.HOME = before;
      const caches = { linux: '.cache', darwin: 'Library/Caches', win32: 'AppData/Local' }[platform];
      expect(folder).toBe(join(home, caches, 'kam-propose', 'compiled'));
    },
  );

  test.each([
    ['the folder can be written by the group', 'caches/kam-propose/compiled', 0o770],
    ['the folder can be written by everybody', 'caches/kam-propose/compiled', 0o707],
    ['everybody can write into it, sticky or not', 'caches/kam-propose/compiled', 0o1777],
    ['another could lay a folder of theirs in its place', 'caches', 0o777],
  ])('without, where %s', (_, part, mode) => {
    const base = temporaryFolder();
    mkdirSync(join(base, 'caches/kam-propose/compiled'), { recursive: true, mode: 0o700 });
    chmodSync(join(base, part), mode);
    expect(kept({ XDG_CACHE_HOME: join(base, 'caches') })).toEqual([]);
  });

  test('a link is followed, and what it leads to is looked at', () => {
    const base = temporaryFolder();
    mkdirSync(join(base, 'open'));
    chmodSync(join(base, 'open'), 0o777);
    mkdirSync(join(base, 'caches/kam-propose'), { recursive: true, mode: 0o700 });
    symlinkSync(join(base, 'open'), join(base, 'caches/kam-propose/compiled'));
    expect(kept({ XDG_CACHE_HOME: join(base, 'caches') })).toEqual([]);
  });

  test('without, where no folder can be made', () => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'file'), '');
    expect(kept({ XDG_CACHE_HOME: join(base, 'file') })).toEqual([]);
  });

  test.each([
    ['Node keeps it elsewhere already', { NODE_COMPILE_CACHE: '/somewhere' }],
    ['the user wants none', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('nothing is touched where %s', (_, env) => {
    const caches = join(temporaryFolder(), 'caches');
    expect(kept({ XDG_CACHE_HOME: caches, ...env })).toEqual([]);
    expect(() => lstatSync(caches)).toThrow();
  });

  test('an older Node, which has no such cache, makes no folder', () => {
    const caches = join(temporaryFolder(), 'caches');
    useCompileCache({}, { XDG_CACHE_HOME: caches });
    expect(() => lstatSync(caches)).toThrow();
  });
});
