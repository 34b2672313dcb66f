import { readdirSync } from 'node:fs';
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

/** Where a dossier and its files are: found once, before anything is read. */
export interface Home {
  /** The dossier, as the user named it; it need not be there. */
  readonly file: string;
  /** The dossier's folder, absolute. */
  readonly folder: string;
  /** The nearest folder above with kam-propose.yaml, else the dossier's own. */
  readonly workspace: string;
  /** The workspace's kam-propose.yaml, absolute; null where there is none. */
  readonly settings: string | null;
  /** Nearest first. */
  readonly levels: readonly Level[];
  /** The languages that a dossier here can be written in: the files of `locales/`, the user's own among them. */
  readonly languages: readonly string[];
  /** How messages name a file, from its absolute path. */
  readonly shown: (absolute: string) => string;
}

/** Locates a dossier: the first step of everything that is done with one. */
export function locate(file: string): Home {
  const folder = resolve(dirname(file));
  const { folder: workspace, file: settings } = findWorkspace(folder);
  const own: readonly Level[] = [
    { origin: 'dossier', folder },
    { origin: 'workspace', folder: workspace },
  ];
  const levels = [...(folder === workspace ? own.slice(1) : own), shipped()];
  return {
    file,
    folder,
    workspace,
    settings,
    levels,
    languages: languagesOf(levels),
    shown: (absolute) => {
      const inPackage = relative(packageRoot(), absolute);
      return inPackage.startsWith('..') || !inPackage.startsWith('templates')
        ? join(dirname(file), relative(folder, absolute))
        : inPackage;
    },
  };
}

/** The package's own level. */
export const shipped = (): Level => ({ origin: 'package', folder: join(packageRoot(), 'templates') });

/** The languages of the package. */
export const shippedLanguages = (): readonly string[] => languagesOf([shipped()]);

const localeFile = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.yaml$/;

const languagesOf = (levels: readonly Level[]): readonly string[] =>
  namesIn(levels, 'locales').flatMap((name) => localeFile.exec(name)?.[1] ?? []);

/** Names in a folder of templates at every level, each once. */
export const namesIn = (levels: readonly Level[], folder: string): readonly string[] =>
  [...new Set(levels.flatMap((level) => namesAt(level, folder)))].sort();

/** Names in a folder of templates at one level. */
export function namesAt(level: Level, folder: string): readonly string[] {
  try {
    return readdirSync(join(level.folder, folder)).sort();
  } catch {
    // There is no such folder: the user has none of them.
    return [];
  }
}
