import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPackageFolder, packageRoot, readPackageText } from '../../../src/foundation/disk/packageFile.ts';

test('the package is found from the module, wherever one stands', () => {
  const before = process.cwd();
  process.chdir('/');
  try {
    expect(existsSync(join(packageRoot(), 'templates', 'fonts', 'OFL.txt'))).toBe(true);
    expect(listPackageFolder('templates/roles')).toContain('director.yaml');
    expect(readPackageText('templates/roles/director.yaml')).toContain('must_have');
  } finally {
    process.chdir(before);
  }
});
