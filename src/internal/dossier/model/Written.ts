import type { Place } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { isGroup } from '../../../foundation/data/valueAt.ts';

/** Where a path of the dossier is written: its file, an included one, or the workspace's. Nearest parent if it has no node. */
export interface Places {
  readonly find: (path: Path, at?: 'value' | 'key') => Place | null;
  /** The remark behind a value without quotes, or in its place: perhaps it was meant to be text. */
  readonly remark: (path: Path) => string | null;
}

/** The sections as they were written, before any schema: what the checks across sections look at. */
export interface Written {
  /** Value of each section by its name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly places: Places;
  /** Sections that are written in a file that can't be read: nothing is known of them. */
  readonly unreadable: ReadonlySet<string>;
}

/** A value with its path; `isKey` when the key itself is meant. */
export interface Expanded {
  readonly path: Path;
  readonly value: unknown;
  readonly isKey: boolean;
}

/**
 * All values to which a pattern points: `offer.lines.*.tax`, with `*` for every entry of a list or a map, and `@key` at
 * the end for the keys of a map.
 */
export function expandPath(root: unknown, pattern: string): readonly Expanded[] {
  let current: readonly Expanded[] = [{ path: [], value: root, isKey: false }];
  for (const step of pattern.split('.')) current = current.flatMap((from) => follow(from, step));
  return current;
}

function follow({ path, value }: Expanded, step: string): readonly Expanded[] {
  if (step === '*' && Array.isArray(value))
    return value.map((item: unknown, at) => ({ path: [...path, at], value: item, isKey: false }));
  if (!isGroup(value)) return [];
  if (step === '*')
    return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item, isKey: false }));
  if (step === '@key') return Object.keys(value).map((key) => ({ path: [...path, key], value: key, isKey: true }));
  const item = Object.hasOwn(value, step) ? value[step] : undefined;
  return item === undefined ? [] : [{ path: [...path, step], value: item, isKey: false }];
}
