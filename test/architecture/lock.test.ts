import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

function entries(): readonly (readonly [string, Entry])[] {
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  if (typeof lock !== 'object' || lock === null || !('packages' in lock) || !isEntry(lock.packages)) return [];
  return Object.entries(lock.packages).filter((pair): pair is [string, Entry] => isEntry(pair[1]) && pair[0] !== '');
}

const all = entries();
const production = all.filter(([, { dev }]) => dev !== true);

test('the lock is really read', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(production.length).toBeGreaterThan(10);
});

test('few production packages, none with an install script', () => {
  expect(production.length).toBeLessThanOrEqual(80);
  expect(production.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('no package excludes Node 20.20', () => {
  const excludes = (range: string): boolean =>
    !range.split('||').some((part) => {
      const lows = [...part.matchAll(/(>=|\^|~|>)?\s*v?(\d+)(?:\.(\d+))?/g)];
      const [low] = lows;
      if (!low || part.includes('*')) return true;
      const [major, minor] = [Number(low[2]), Number(low[3] ?? 0)];
      const reaches = major < 20 || (major === 20 && minor <= 20);
      return low[1] === '>=' || low[1] === '>'
        ? reaches
        : low[1] === '^' || low[1] === undefined
          ? major === 20 && minor <= 20
          : reaches;
    });
  expect(
    all.filter(([, { engines }]) => engines?.node !== undefined && excludes(engines.node)).map(([name]) => name),
  ).toEqual([]);
});

test('every platform package that a tool names is in the lock', () => {
  const names = new Set(all.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const missing = all.flatMap(([, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});

test('no address of a registry', () => {
  expect(all.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
