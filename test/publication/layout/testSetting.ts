import type { Setting } from '../../../src/publication/layout/ground/Setting.ts';
import { pageFrame } from '../../../src/publication/layout/ground/pageFrame.ts';
import { modernTheme } from '../theme/modernTheme.ts';
import { fakeShaper } from './fakeShaper.ts';

/** A setting in which every glyph is half its size wide, and every section starts on page 14. */
export const testSetting: Setting = {
  form: 'full',
  theme: modernTheme,
  shaper: fakeShaper,
  direction: 'ltr',
  decimalSign: '.',
  language: 'en',
  frame: pageFrame(modernTheme, 'A4'),
  pageOf: () => '14',
  leadsTo: () => null,
  numeral: String,
  continued: 'continued',
  numberOf: () => null,
  likeTables: (table) => [table],
  referees: [],
  figure: 'Figure {number}.',
  issued: '2026-11-23',
  expires: '2026-12-31',
};
