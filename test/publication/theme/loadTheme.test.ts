import { expect, it } from 'vitest';
import { readThemeFile } from '../../../src/publication/assets/readThemeFile.ts';
import { loadTheme } from '../../../src/publication/theme/loadTheme.ts';
import { typeRoles } from '../../../src/publication/theme/Theme.ts';

const yaml = readThemeFile('modern');

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
