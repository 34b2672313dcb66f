import type { Block } from './Block.ts';
import type { Inlines } from './Inline.ts';

/** Every section a proposal can have, in the order of the document (design.md section 6). Closed. */
export const sectionIds = [
  'summary',
  'guide',
  'situation',
  'solution',
  'why',
  'together',
  'proof',
  'investment',
  'return',
  'working',
  'team',
  'terms',
  'acceptance',
  'validity',
] as const;

export type SectionId = (typeof sectionIds)[number];

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
