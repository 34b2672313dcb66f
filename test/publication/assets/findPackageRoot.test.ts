import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { findPackageRoot } from '../../../src/publication/assets/findPackageRoot.ts';
import { loadFonts } from '../../../src/publication/assets/loadFonts.ts';

it('finds the fonts from the sources and from the bundle', () => {
  const root = findPackageRoot();
  expect(existsSync(join(root, 'templates', 'fonts', 'OFL.txt'))).toBe(true);
  expect(findPackageRoot(pathToFileURL(join(root, 'dist', 'build.js')).href)).toBe(root);
});

it('reads four static TrueType faces', () => {
  for (const bytes of Object.values(loadFonts())) expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
});
