import type { ColorToken } from '../../theme/color.ts';
import type { Family, FontStyle } from './Shaper.ts';

/** Words in one style, before they are broken into lines. */
export interface Span {
  readonly text: string;
  /** The style in each family: the same look to the eye is not the same size in every script. */
  readonly styles: Readonly<Record<Family, FontStyle>>;
  readonly color: ColorToken;
  /** Where a link leads; null in plain words. */
  readonly href: string | null;
  /** Data, which its surroundings do not reorder (a UAX 9 isolate). */
  readonly isolate: boolean;
  /** Never broken inside: a date, an amount or a page number that stands as one value. */
  readonly whole: boolean;
  /** Never broken from the word before it. */
  readonly bound: boolean;
}
