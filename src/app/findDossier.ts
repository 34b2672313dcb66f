import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from './request.ts';

const fileName = /\.ya?ml$/i;
/** Files beside a dossier that are none. */
const others = /^(kam-propose|theme|dmu|team|references|figures)\.ya?ml$|\.lock\.yaml$/i;

/**
 * The dossier that is meant where none is named, or where a folder is: `dossier.yaml`, else the only one that is there.
 * A file that is named is taken as it is.
 * @param command what has to be typed before the name, for the mistake that says which there are
 */
export function findDossier(named: string | undefined, command: string): string {
  if (named !== undefined && !isFolder(named)) return named;
  const folder = named ?? '.';
  const names = dossiersIn(folder);
  const [first, ...rest] = names.some(isUsual) ? names.filter(isUsual) : names;
  if (first !== undefined && rest.length === 0) return shown(folder, first);
  const where = named === undefined ? 'here' : `in ${named}`;
  if (first === undefined)
    throw new UsageError(
      `There is no dossier ${where}. Name one: ${command} dossier.yaml; or begin one: kam-propose wizard.`,
    );
  const commands = [first, ...rest].map((name) => `  ${command} ${quoted(shown(folder, name))}`);
  throw new UsageError(`There are several dossiers ${where}. Say which:\n${commands.join('\n')}`);
}

const isUsual = (name: string): boolean => /^dossier\.ya?ml$/i.test(name);
const shown = (folder: string, name: string): string =>
  folder === '.' ? name : join(relative('', folder) || '.', name);
const quoted = (name: string): string => (/[\s"'$&;|<>()]/.test(name) ? JSON.stringify(name) : name);

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, or not to be looked at: whoever reads it says so.
    return false;
  }
}

/** Files of a folder that begin a dossier: it names a proposal or an account at its margin. */
function dossiersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => {
    if (!fileName.test(name) || others.test(name)) return false;
    if (isUsual(name)) return true;
    return /^["']?(proposal|account|offer)["']?\s*:/m.test(textOf(join(folder, name)));
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // A folder that may not be read holds no dossier for us.
    return [];
  }
}

const largest = 1024 * 1024;

function textOf(path: string): string {
  try {
    const { size } = statSync(path);
    return size > largest ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
