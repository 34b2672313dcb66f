import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';

/** A file of ours whose functions only some runs call, and the name of the chunk in which it then is. */
export interface LazyFile {
  readonly chunk: string;
  readonly file: string;
}

/**
 * Loads a file with what only it needs when one of its functions is first called. Not by `import()`: whoever calls would
 * have to wait for a promise. In the source it is imported as any other.
 */
export function loadLazily({ chunk, file }: LazyFile): Plugin {
  const target = resolve(file);
  const stub = `\0lazy ${chunk}`;
  const names = functionsOf(file);
  let hits = 0;
  return {
    name: `${file} when it is called`,
    resolveId(asked, importer) {
      if (importer === undefined || basename(asked) !== basename(target)) return null;
      if (resolve(dirname(importer), asked) !== target) return null;
      hits += 1;
      return stub;
    },
    load: (id) => (id === stub ? stubOf(chunk, names) : null),
    buildEnd(error) {
      if (!error && hits === 0) this.error(`Nobody imports ${file}, which is to be loaded lazily.`);
    },
  };
}

/** What a file exports, which has to be functions and types. */
function functionsOf(file: string): readonly string[] {
  const exported = [...readFileSync(file, 'utf8').matchAll(/^export (?!type |interface )(.*)$/gm)].map(
    ([, line = '']) => /^(?:(?:async )?function (\w+)|const (\w+) = \()/.exec(line)?.slice(1).find(Boolean) ?? null,
  );
  const names = exported.filter((name) => name !== null);
  if (names.length === 0 || names.length < exported.length)
    throw new Error(`${file} cannot be loaded lazily: it exports more than functions.`);
  return names;
}

const stubOf = (chunk: string, names: readonly string[]): string => `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
let loaded = null;
const its = () => (loaded ??= require('./${chunk}.cjs'));
${names.map((name) => `export const ${name} = (...given) => its().${name}(...given);`).join('\n')}
`;
