import { apart, contrast, leastApart, readable, type ColorToken } from './color.ts';
import type { CoverPanel, Ground, Theme } from './Theme.ts';

/** What the words of a cover stand on. */
export const underWords = (panel: CoverPanel): Ground => (panel === 'photo' ? 'solid' : panel);

/** The colour that a panel is filled with. */
export const groundOf = (panel: Ground): ColorToken =>
  panel === 'solid' ? 'surface' : panel === 'tint' ? 'tint' : 'paper';

/** The colour of text on a panel: the wanted one if readable, else what is written on a surface, deep on tint, ink on paper. */
export function onPanel(panel: Ground, wanted: ColorToken, { color }: Theme): ColorToken {
  if (contrast(color[wanted], color[groundOf(panel)]) >= readable) return wanted;
  if (panel === 'solid') return 'on_surface';
  return panel === 'tint' ? 'deep' : 'ink';
}

/** The colour of a large number on a panel: a tone of the brand, the strongest that is readable, else as its text. */
export function numberOnPanel(panel: Ground, { color }: Theme): ColorToken {
  const tones: readonly ColorToken[] = panel === 'solid' ? ['soft', 'tint'] : ['brand', 'deep'];
  const other = panel === 'solid' ? 'on_surface' : 'ink';
  return tones.find((tone) => contrast(color[tone], color[groundOf(panel)]) >= readable) ?? other;
}

/** The colour of words inside something that is filled: paper or ink, whichever is read better on it. */
export const inside = (fill: ColorToken, { color }: Theme): ColorToken =>
  contrast(color.paper, color[fill]) >= contrast(color.ink, color[fill]) ? 'paper' : 'ink';

/** The colour of large outlines that are seen on a surface and do not stand out from it. */
export const faintOn = (ground: ColorToken, { color }: Theme): ColorToken =>
  faint.find((tone) => apart(color[tone], color[ground]) >= leastApart) ?? 'ink';

const faint = ['mid', 'soft', 'deep'] as const satisfies readonly ColorToken[];

/** The theme on a pale ground: where the brand is not readable on it, deep takes its place. */
export function themeOn(ground: ColorToken | null, theme: Theme): Theme {
  const { color } = theme;
  if (ground === null || contrast(color.brand, color[ground]) >= readable) return theme;
  return { ...theme, color: { ...color, brand: color.deep } };
}
