import type { IThemeOptions } from 'docx';
import type { Theme } from '../../../theme/Theme.ts';
import { hex } from '../ground/lengths.ts';
import type { Faces } from './faces.ts';

/** The theme of Word: what its menus offer as the colours and faces of the document, and charts are drawn in. */
export function officeTheme(theme: Theme, faces: Faces): IThemeOptions {
  const color = (token: Parameters<typeof hex>[0]): string => hex(token, theme);
  const [main, second, third] = theme.chart.series;
  const face = (weight: 300 | 400) => ({
    latin: faces('latin', weight).family,
    complexScript: faces('arabic', weight).family,
  });
  return {
    name: theme.id,
    colors: {
      dark1: color('ink'),
      light1: color('paper'),
      dark2: color('deep'),
      light2: color('wash'),
      accent1: color(main),
      accent2: color(second),
      accent3: color(third),
      accent4: color('signal'),
      accent5: color('deep'),
      accent6: color('ink3'),
      hyperlink: color('brand'),
      followedHyperlink: color('brand'),
    },
    fonts: { headings: face(300), body: face(400) },
  };
}
