import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Home, Level } from './Home.ts';

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
