import type { Weight } from '../theme/Theme.ts';

/** A face that breaks while it is used: found only then, since a font can be broken in a single glyph. */
export class FontFault extends Error {
  override readonly name = 'FontFault';
  readonly family: 'latin' | 'arabic';
  readonly weight: Weight;

  constructor(family: 'latin' | 'arabic', weight: Weight, cause: unknown) {
    super(`A font of weight ${weight} is broken.`, { cause });
    this.family = family;
    this.weight = weight;
  }
}
