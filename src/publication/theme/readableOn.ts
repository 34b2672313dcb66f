import { contrast, readable, type ColorToken } from './color.ts';
import type { Ground, Theme } from './Theme.ts';

/** The least contrast of large text on its ground (WCAG 2.2, 1.4.3). */
const readableLarge = 3;

/** The colour that a panel is filled with. */
export const groundOf = (panel: Ground): ColorToken =>
  panel === 'solid' ? 'brand' : panel === 'tint' ? 'tint' : 'paper';

/** The colour of text on a panel: the wanted one if readable, else white on the brand, deep on tint, ink on paper. */
export function onPanel(panel: Ground, wanted: ColorToken, { color }: Theme): ColorToken {
  if (contrast(color[wanted], color[groundOf(panel)]) >= readable) return wanted;
  if (panel === 'solid') return 'paper';
  return panel === 'tint' ? 'deep' : 'ink';
}

/** The colour of a large number on a panel: soft on the brand if readable, else as its text. */
export function numberOnPanel(panel: Ground, { color }: Theme): ColorToken {
  if (panel !== 'solid') return contrast(color.brand, color[groundOf(panel)]) >= readable ? 'brand' : 'deep';
  return contrast(color.soft, color.brand) >= readableLarge ? 'soft' : 'paper';
}

/** The theme on a pale ground: where the brand is not readable on it, deep takes its place. */
export function themeOn(ground: ColorToken | null, theme: Theme): Theme {
  const { color } = theme;
  if (ground === null || contrast(color.brand, color[ground]) >= readable) return theme;
  return { ...theme, color: { ...color, brand: color.deep } };
}
