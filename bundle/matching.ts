import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';

/**
 * A plugin that has to match something: after an update of a package, or a rename in our code, it would otherwise be off and
 * nobody would know.
 * @param hooksOf the plugin's hooks, which call `hit` for everything they match
 */
function matching(name: string, hooksOf: (hit: () => void) => Omit<Plugin, 'name' | 'buildEnd'>): Plugin {
  let hits = 0;
  return {
    name,
    ...hooksOf(() => {
      hits += 1;
    }),
    buildEnd(error) {
      if (!error && hits === 0) this.error(`Nothing in this build matches: ${name}.`);
    },
  };
}

/** What one package imports, and what it is given instead. */
export interface ReplacedImport {
  /** As the package names it. */
  readonly module: string;
  /** The package that asks for it. */
  readonly importedBy: string;
  /** Source text of a module. */
  readonly code: string;
}

/** Gives a package another module than the one it asks for. */
export function replaceImport({ module, importedBy, code }: ReplacedImport): Plugin {
  const name = `${importedBy} without ${module}`;
  const id = `\0${name}`;
  const isInside = (importer: string): boolean =>
    importer.replaceAll('\\', '/').includes(`/node_modules/${importedBy}/`);
  return matching(name, (hit) => ({
    resolveId(asked, importer) {
      if (asked !== module || importer === undefined || !isInside(importer)) return null;
      hit();
      return id;
    },
    load: (asked) => (asked === id ? code : null),
  }));
}

/** Resolves an import to this file, whoever asks. */
export function redirectImport(module: string, file: string): Plugin {
  const target = existing(file);
  return matching(`${module} from ${file}`, (hit) => ({
    resolveId(asked) {
      if (asked !== module) return null;
      hit();
      return target;
    },
  }));
}

/** Replaces the whole text of one of our own files, named from the project's folder. */
export function replaceFile(file: string, codeOf: () => string): Plugin {
  const target = existing(file);
  return matching(`the text of ${file}`, (hit) => ({
    load(id) {
      if (id !== target) return null;
      hit();
      return codeOf();
    },
  }));
}

/** Replaces a piece of one of our own files, which has to be there. */
export function replacePiece(file: string, piece: string, by: string): Plugin {
  const target = existing(file);
  return matching(`${piece} in ${file}`, (hit) => ({
    transform(code, id) {
      if (id !== target || !code.includes(piece)) return null;
      hit();
      return code.replace(piece, by);
    },
  }));
}

/** One file that is laid beside the program. */
export interface Asset {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** Lays files beside the program; there has to be one at least. */
export function emitFiles(name: string, filesOf: () => readonly Asset[]): Plugin {
  return {
    name,
    generateBundle() {
      const files = filesOf();
      if (files.length === 0) this.error(`There is no file for: ${name}.`);
      for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function existing(file: string): string {
  const absolute = resolve(file);
  if (!existsSync(absolute)) throw new Error(`There is no file ${file}.`);
  return absolute;
}
