import type { Paragraph, Table } from 'docx';
import type { Block } from '../../../document/Block.ts';
import type { Desk } from '../ground/Desk.ts';

/** What a block becomes: paragraphs and tables, one after the other. */
export type Content = readonly (Paragraph | Table)[];

/** Where a block stands. */
export interface Spot {
  readonly desk: Desk;
  /** The width that it has, in pt of the theme. */
  readonly width: number;
  /** Whether it is one of many that stand close to each other. */
  readonly isDense: boolean;
  /** What is inside a block is written with the same list of kinds. */
  readonly write: (blocks: readonly Block[], spot: Spot) => Content;
}
