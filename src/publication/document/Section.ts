import type { Block } from './Block.ts';
import type { Inlines } from './Inline.ts';
import type { SectionId } from '../../proposal/sectionIds.ts';

export { sectionIds } from '../../proposal/sectionIds.ts';
export type { SectionId } from '../../proposal/sectionIds.ts';

/** One section: an H1 with its number in the label column, a lead, the specialists who prepared it (D12), its blocks. */
export interface Section {
  readonly id: SectionId;
  /** Printed number; null for the summary and the guide. */
  readonly number: number | null;
  readonly title: Inlines;
  /** Short title for the running header. */
  readonly running: string;
  readonly lead: Inlines | null;
  readonly preparedBy: Inlines | null;
  readonly blocks: readonly Block[];
}
