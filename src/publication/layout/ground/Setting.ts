import type { DocumentForm } from '../../../proposal/documentKinds.ts';
import type { Block } from '../../document/Block.ts';
import type { ReferenceCard } from '../../document/DisplayBlock.ts';
import type { Table } from '../../document/Table.ts';
import type { AnnexId } from '../../../proposal/Annex.ts';
import type { PrintedId } from '../../../proposal/sectionIds.ts';
import type { Extent, PageFrame } from './pageFrame.ts';
import type { Slice } from './Slice.ts';
import type { Tag } from './Tag.ts';
import type { TextSetting } from '../text/toSpans.ts';

/** What every block is laid out with. */
export interface Setting extends TextSetting {
  readonly frame: PageFrame;
  readonly form: DocumentForm;
  /** Lines to sign on are dense, then close with the stamp beside them, where a page would not hold them with what is signed. */
  readonly signs?: 'roomy' | 'dense' | 'close';
  /** The document's language (BCP 47): words in another are marked for whoever reads aloud. */
  readonly language: string;
  /** What parts decimals from a whole number. */
  readonly decimalSign: string;
  /** A number of the layout's own (of a page, a section, a step) in the digits of the document. */
  readonly numeral: (value: number) => string;
  /** The number of a block's heading (7.1) or of a figure (1), where the look numbers them. */
  readonly numberOf: (block: object) => string | null;
  /** The tables of a section that have the columns of this one, itself among them: they stand in line. */
  readonly likeTables: (table: Table) => readonly Table[];
  /** Whom one may ask about a project, in the whole document: their boxes stand in line. */
  readonly referees: readonly NonNullable<ReferenceCard['box']>[];
  /** "Figure {number}.", with the hole as it is. */
  readonly figure: string;
  /** "continued". */
  readonly continued: string;
  readonly issued: string;
  readonly expires: string;
}

/** Where a block is: `wide` for tables and displays, `measure` for prose; the same in the main column. */
export interface Place {
  readonly setting: Setting;
  readonly wide: Extent;
  readonly measure: Extent;
  readonly section: PrintedId | AnnexId;
  readonly parent: Tag;
  /** Whether an H2 is above: an H3 without one would skip a level. */
  readonly underHeading: boolean;
  /** Whether the block is one of many of its kind in a section: then they are set closer. */
  readonly dense: boolean;
  /** Whether a rule stands right above it, or will right below it: two without a word between them would be one too many. */
  readonly ruledAbove?: boolean;
  readonly ruledBelow?: boolean;
  /** Whether cards and quotes have no column of figures before them: none of them has a figure, and the page no labels. */
  readonly flush?: boolean;
  /** Lays out the blocks that a block holds; passed in, so that no block's file knows all the others. */
  readonly layChildren: (blocks: readonly Block[], place: Place) => readonly Slice[];
}
