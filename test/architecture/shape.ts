import { dirname } from 'node:path';
import type { SourceFile } from './readImports.ts';

/** How large the house is: files, lines, the mean and the largest file. */
export interface Size {
  readonly files: number;
  readonly lines: number;
  /** Lines a file, rounded. */
  readonly mean: number;
  readonly largest: { readonly path: string; readonly lines: number };
}

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1;

export function sizeOf(files: readonly SourceFile[]): Size {
  const lines = files.reduce((sum, file) => sum + linesOf(file), 0);
  const largest = files.toSorted((a, b) => linesOf(b) - linesOf(a))[0];
  return {
    files: files.length,
    lines,
    mean: Math.round(lines / files.length),
    largest: { path: largest?.path ?? '', lines: largest ? linesOf(largest) : 0 },
  };
}

/**
 * Folders that import each other, as `a ⇄ b` with an import in each direction. A folder and its own subfolder are two
 * folders: what both need belongs into a third one, under them.
 */
export function findMutualFolders(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map<string, string>();
  for (const { path, local } of files)
    for (const target of local) {
      const [from, to] = [dirname(path), dirname(target)];
      if (from !== to) edges.set(`${from} → ${to}`, `${path} → ${target}`);
    }
  return [...edges].flatMap(([edge, example]) => {
    const [from = '', to = ''] = edge.split(' → ');
    const back = edges.get(`${to} → ${from}`);
    return back !== undefined && from < to ? [`${from} ⇄ ${to} (${example}, ${back})`] : [];
  });
}
