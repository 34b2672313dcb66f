import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** Path from `src`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of `src` that it imports, statically or lazily, as paths from `src`. */
  readonly local: readonly string[];
  readonly packages: readonly string[];
}

/** Every source file with what it really imports, as TypeScript reads it. */
export function readImports(root: string): readonly SourceFile[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    const local = specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(root, join(root, dirname(name), specifier)).replaceAll('\\', '/'));
    const packages = specifiers.filter((specifier) => !specifier.startsWith('.'));
    return { path: name.replaceAll('\\', '/'), text, local, packages };
  });
}
