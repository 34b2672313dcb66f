import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder, from this one upwards, that holds a file of this name; null when none does. */
export function findUpwards(folder: string, name: string): string | null {
  for (let current = resolve(folder); ; current = dirname(current)) {
    try {
      if (statSync(join(current, name), { throwIfNoEntry: false })?.isFile()) return current;
    } catch {
      // A folder that may not be looked into holds nothing for us.
    }
    if (dirname(current) === current) return null;
  }
}
