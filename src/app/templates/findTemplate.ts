import { sizeLimits, type SizeLimit } from '../../foundation/disk/sizeLimits.ts';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
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

/** The kind of a template, by the folder it lies in; a look has a folder of any name. */
const limitOf = (path: string): SizeLimit =>
  /^layouts[\\/]/.test(path) ? sizeLimits.layout : /^locales[\\/]/.test(path) ? sizeLimits.locale : sizeLimits.look;

/** Reads one file of a level, inside its folder only. */
export function readTemplateFile({ origin, folder }: Level, path: string, home: Home): FoundTemplate {
  const absolute = join(folder, path);
  const shown = home.shown(absolute);
  const place = { file: shown, line: 1, column: 1, length: 1 };
  const unreadable = (why: Finding): FoundTemplate => ({
    origin,
    absolute,
    shown,
    text: null,
    diagnostics: [diagnose(why, place)],
  });
  const roots = origin === 'package' ? [folder] : [home.folder, home.workspace];
  const read = readInside(roots, folder, path, limitOf(path));
  if (read.problem) return unreadable({ ...read.problem, path: [], found: null });
  const decoded = decodeText(read.bytes);
  if ('text' in decoded) return { origin, absolute, shown, text: decoded.text, diagnostics: [] };
  return unreadable(finding('E101', 'encoding', { path: [], found: decoded.encoding }));
}

/** The nearest file of this path: the dossier's, the workspace's, the package's; null where nobody has one. */
export function findTemplate(home: Home, path: string): FoundTemplate | null {
  const level = home.levels.find(({ folder }) => existsSync(join(folder, path)));
  return level === undefined ? null : readTemplateFile(level, path, home);
}

/** A user's file as a source for frames; the package's own are no input. */
export const inputOf = ({ origin, shown, absolute, text }: FoundTemplate): readonly Input[] =>
  origin === 'package' || text === null ? [] : [{ name: shown, absolute, text, privateLines: new Set() }];

/** A look in a folder of its own, beside the dossier or in the workspace. */
export interface OwnLook {
  /** As the dossier would name it: `./theme`. */
  readonly name: string;
  readonly level: Level;
  /** Its file, absolute. */
  readonly absolute: string;
}

/** Looks that a dossier names by their folder, one folder down; those under `themes` have names of their own. */
export const ownLooks = ({ levels, folder: home }: Home): readonly OwnLook[] =>
  levels.flatMap((level) =>
    (level.origin === 'package' ? [] : foldersIn(level.folder)).flatMap((name): readonly OwnLook[] => {
      const absolute = join(level.folder, name, 'theme.yaml');
      if (!existsSync(absolute)) return [];
      const way = relative(home, join(level.folder, name)).replaceAll('\\', '/');
      return [{ name: way.startsWith('.') ? way : `./${way}`, level, absolute }];
    }),
  );

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() || entry.name.startsWith('.') ? [] : [entry.name])).sort();
  } catch {
    // A folder that cannot be listed shows no looks.
    return [];
  }
}
