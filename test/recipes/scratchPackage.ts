import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type * as packageFile from '../../src/foundation/disk/packageFile.ts';

export const aBlock = (id: string): string => `---
id: ${id}
kind: risk
lang: en
title: Tides are planned
criteria: [speed]
status: approved
---
The tide table is part of the plan.

{{slot "facts"}}
`;

export const aLook = 'extends: modern\nbrand: "#7A1F3D"\n';

/** One file each of what a row calls data, and nothing else. */
const added = {
  'templates/roles/harbour.yaml': 'kinds: [risk]\nmust_have: [[risk]]\nbuying_role: vetoes\n',
  'templates/locales/de.yaml': readFileSync('templates/locales/en.yaml', 'utf8').replace('Prepared for', 'Bereitet'),
  'templates/themes/night/theme.yaml': aLook,
  'templates/library/tides.md': aBlock('tides'),
};

/** A copy of the package's data in a folder of its own, with one file of each kind more. The caller removes it. */
export function scratchPackage(): string {
  const root = mkdtempSync(join(tmpdir(), 'kam-recipes-'));
  cpSync('templates', join(root, 'templates'), { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  for (const [name, text] of Object.entries(added)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

/** What the program asks of its package, answered from another folder; nothing is built there. */
export const packageIn = (root: string): typeof packageFile => ({
  packageRoot: (): string => root,
  readPackageText: (path: string): string => readFileSync(join(root, path), 'utf8'),
  readPackageBytes: (path: string): Uint8Array => readFileSync(join(root, path)),
  listPackageFolder: (path: string): readonly string[] => readdirSync(join(root, path)).sort(),
  readBuilt: (): null => null,
  packageVersion: (): string => '0.0.0',
});
