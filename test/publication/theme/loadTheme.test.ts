import { expect, it } from 'vitest';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { loadTheme } from '../../../src/publication/theme/loadTheme.ts';
import { typeRoles } from '../../../src/publication/theme/Theme.ts';

const yaml = readPackageText('templates/themes/modern/theme.yaml');

it('knows no key but its own', () => {
  expect(() => loadTheme(`${yaml}\nshadow: 3\n`)).toThrow('shadow');
});

it('refuses a colour that is none', () => {
  expect(() => loadTheme(yaml.replace('"#0E5A50"', 'green'))).toThrow('brand');
});

it('prints nothing smaller than 7.5 pt', () => {
  const { type } = loadTheme(yaml);
  for (const role of typeRoles) expect(type[role].size).toBeGreaterThanOrEqual(7.5);
});

it('takes the brand that is given', () => {
  expect(loadTheme(yaml, '#1F3A5F').color.brand).toBe('#1F3A5F');
});
