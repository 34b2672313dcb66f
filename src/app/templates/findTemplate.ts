import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { readInside } from '../../foundation/disk/readInside.ts';
import { decodeText } from '../../foundation/yaml/decodeText.ts';
import type { Input } from '../../internal/dossier/load.ts';
import type { Home, Level, Origin } from './Home.ts';

/** A template that was found, or why it cannot be used. */
export interface FoundTemplate {
  readonly origin: Origin;
  readonly absolute: string;
  /** As messages name it. */
  readonly shown: string;
  /** Null where it cannot be read. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const mostBytes = 1024 * 1024;

/** Reads one file of a level, inside its folder only. */
export function readTemplateFile({ origin, folder }: Level, path: string, home: Home): FoundTemplate {
  const absolute = join(folder, path);
  const shown = home.shown(absolute);
  const place = { file: shown, line: 1, column: 1, length: 1 };
  const unreadable = (finding: Finding): FoundTemplate => ({
    origin,
    absolute,
    shown,
    text: null,
    diagnostics: [diagnose(finding, place)],
  });
  const roots = origin === 'package' ? [folder] : [home.folder, home.workspace];
  const read = readInside(roots, folder, path, mostBytes);
  if (read.problem) return unreadable({ ...read.problem, path: [], found: null });
  const decoded = decodeText(read.bytes);
  if ('text' in decoded) return { origin, absolute, shown, text: decoded.text, diagnostics: [] };
  const message = 'The file is not in UTF-8, so its letters cannot be trusted.';
  return unreadable({ code: 'E101', path: [], message, found: decoded.encoding, fix: 'Save it as UTF-8.' });
}

/** The nearest file of this path: the dossier's, the workspace's, the package's; null where nobody has one. */
export function findTemplate(home: Home, path: string): FoundTemplate | null {
  const level = home.levels.find(({ folder }) => existsSync(join(folder, path)));
  return level === undefined ? null : readTemplateFile(level, path, home);
}

/** Names in a folder of templates at every level, each once. */
export function namesIn(home: Home, folder: string): readonly string[] {
  return [...new Set(home.levels.flatMap((level) => namesAt(level, folder)))].sort();
}

/** Names in a folder of templates at one level. */
export function namesAt(level: Level, folder: string): readonly string[] {
  try {
    return readdirSync(join(level.folder, folder)).sort();
  } catch {
    // No such folder: nothing of one's own.
    return [];
  }
}

/** A user's file as a source for frames; the package's own are no input. */
export const inputOf = ({ origin, shown, absolute, text }: FoundTemplate): readonly Input[] =>
  origin === 'package' || text === null ? [] : [{ name: shown, absolute, text, privateLines: new Set() }];
