import type { ColorToken } from '../../../theme/color.ts';
import type { Theme } from '../../../theme/Theme.ts';

/** What of a theme lengths and colours follow from. */
type Measured = Pick<Theme, 'scale'>;

/** A length of the theme in twentieths of a point, as Word counts them; large print is larger by its scale. */
export const twips = (pt: number, { scale }: Measured): number => Math.round(pt * scale * 20);

/** A size of letters in half points (ST_HpsMeasure). */
export const halfPoints = (pt: number, { scale }: Measured): number => Math.max(2, Math.round(pt * scale * 2));

/** The thickness of a line in eighths of a point (ST_EighthPointMeasure): 2 at least, the thinnest that Word draws. */
export const eighths = (pt: number, { scale }: Measured): number => Math.max(2, Math.round(pt * scale * 8));

/** A length in pixels of 1/96 inch, in which pictures and charts are measured. */
export const pixels = (pt: number, { scale }: Measured): number => Math.max(1, Math.round((pt * scale * 96) / 72));

/** A colour of the theme without its sign: `0E5A50`. */
export const hex = (token: ColorToken, { color }: Pick<Theme, 'color'>): string => color[token].replace('#', '');

/** At the sides of a cell of a table, in pt. */
export const cellSide = 4;
