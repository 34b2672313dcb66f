import { dirname, join, relative, resolve } from 'node:path';
import { packageRoot } from '../../foundation/disk/packageFile.ts';
import { findWorkspace } from '../../internal/dossier/sources/readWorkspace.ts';

/** Whose a file is; a user's own wins over the package's, file by file. */
export type Origin = 'dossier' | 'workspace' | 'package';

/** A folder that may hold themes, layouts and locales. */
export interface Level {
  readonly origin: Origin;
  /** Absolute. */
  readonly folder: string;
}

/** Where a dossier's own files are looked for. */
export interface Home {
  /** The dossier's folder, absolute. */
  readonly folder: string;
  /** The nearest folder above with kam-propose.yaml, else the dossier's own. */
  readonly workspace: string;
  /** The workspace's kam-propose.yaml, absolute; null where there is none. */
  readonly settings: string | null;
  /** Nearest first. */
  readonly levels: readonly Level[];
  /** How messages name a file, from its absolute path. */
  readonly shown: (absolute: string) => string;
}

/** The places of a dossier's files; the dossier need not be there. */
export function homeOf(file: string): Home {
  const folder = resolve(dirname(file));
  const { folder: workspace, file: settings } = findWorkspace(folder);
  const own: readonly Level[] = [
    { origin: 'dossier', folder },
    { origin: 'workspace', folder: workspace },
  ];
  const shipped: Level = { origin: 'package', folder: join(packageRoot(), 'templates') };
  return {
    folder,
    workspace,
    settings,
    levels: [...(folder === workspace ? own.slice(1) : own), shipped],
    shown: (absolute) => {
      const inPackage = relative(packageRoot(), absolute);
      return inPackage.startsWith('..') || !inPackage.startsWith('templates')
        ? join(dirname(file), relative(folder, absolute))
        : inPackage;
    },
  };
}
