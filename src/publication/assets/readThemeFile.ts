import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from './findPackageRoot.ts';

/** The text of a built-in theme's `theme.yaml`. */
export function readThemeFile(id: 'modern'): string {
  return readFileSync(join(findPackageRoot(), 'templates', 'themes', id, 'theme.yaml'), 'utf8');
}
