import type { SectionId } from '../../../proposal/sectionIds.ts';
import type { Theme } from '../../theme/Theme.ts';
import type { Direction } from './bidi.ts';
import type { Shaper } from './Shaper.ts';

/** What text is set with. */
export interface TextSetting {
  readonly theme: Theme;
  readonly shaper: Shaper;
  /** Of the document: every paragraph's base direction. */
  readonly direction: Direction;
  /** The page on which a section starts, as it stood after the last round of layout. */
  readonly pageOf: (section: SectionId) => string;
}
