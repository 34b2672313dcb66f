import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of our own `package.json`: the nearest one above this file, from the sources and from the bundle alike.
 * @throws {Error} when the installation is damaged
 */
export function findPackageRoot(from: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(from));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The program does not find its own folder: reinstall it.');
    folder = parent;
  }
  return folder;
}
