import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrokenPackage } from './BrokenPackage.ts';

let root: string | undefined;

/** The folder of the installed package: found from this module, never from the working directory. */
export function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'roles'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new BrokenPackage('The installation is incomplete: its templates folder is missing.');
    folder = parent;
  }
  root = folder;
  return folder;
}

/** A text file of the package, by its path from the package's folder. */
export const readPackageText = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');

/** The bytes of a file of the package, whatever it holds. */
export const readPackageBytes = (path: string): Uint8Array => readFileSync(join(packageRoot(), path));

/** Names of the files in a folder of the package, sorted by code point. */
export const listPackageFolder = (path: string): readonly string[] => readdirSync(join(packageRoot(), path)).sort();

/** What `npm run build` made of a file of the package; null where nothing is built. */
export function readBuilt(path: string): Buffer | null {
  const file = join(packageRoot(), 'dist', path);
  return existsSync(file) ? readFileSync(file) : null;
}

/** The version of the installed package. */
export function packageVersion(): string {
  const text = readPackageText('package.json');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '0.0.0';
}
