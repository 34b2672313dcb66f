import type { Block } from '../document/Block.ts';
import type { SectionId } from '../document/Section.ts';
import type { Theme } from '../theme/Theme.ts';
import type { Extent } from './Extent.ts';
import type { PageFrame } from './pages/pageFrame.ts';
import type { Slice } from './Slice.ts';
import type { Tag } from './Tag.ts';
import type { Shaper } from './text/Shaper.ts';

/** What every block is laid out with. */
export interface Setting {
  readonly theme: Theme;
  readonly shaper: Shaper;
  readonly frame: PageFrame;
  /** The page on which a section starts, as it stood after the last round of layout. */
  readonly pageOf: (section: SectionId) => string;
  /** "continued". */
  readonly continued: string;
  readonly issued: string;
  readonly expires: string;
}

/** Where a block stands: `wide` for tables and furniture, `measure` for prose; the same in the main column. */
export interface Place {
  readonly setting: Setting;
  readonly wide: Extent;
  readonly measure: Extent;
  readonly section: SectionId;
  readonly parent: Tag;
  /** Whether an H2 stands above: an H3 without one would skip a level. */
  readonly underHeading: boolean;
  /** Lays out the blocks that a block holds; passed in, so that no block's file knows all the others. */
  readonly layChildren: (blocks: readonly Block[], place: Place) => readonly Slice[];
}
