import { readThemeFile } from '../../../src/publication/assets/readThemeFile.ts';
import { loadTheme } from '../../../src/publication/theme/loadTheme.ts';

export const modernTheme = loadTheme(readThemeFile('modern'));
