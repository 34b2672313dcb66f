import type { ColorToken } from '../../theme/Theme.ts';
import type { FontStyle } from './Shaper.ts';

/** Words in one style, before they are broken into lines. */
export interface Span {
  readonly text: string;
  readonly style: FontStyle;
  readonly color: ColorToken;
  /** Where a link leads; null in plain words. */
  readonly href: string | null;
  /** Never broken inside: a date, an amount or a page number that stands as one value. */
  readonly whole: boolean;
  /** Never broken from the word before it. */
  readonly bound: boolean;
}
