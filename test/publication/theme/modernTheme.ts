import { themeOf } from './themeOf.ts';

export const modernTheme = themeOf('modern');
