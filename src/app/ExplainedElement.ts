import type { SectionId } from '../proposal/sectionIds.ts';

/** A part of the document that a section of the dossier makes by itself: what it holds, and where it stands. */
export interface ExplainedElement {
  readonly name: string;
  readonly holds: string;
  readonly section: string;
}

/** With the places of the dossier from which its words come, as one writes them. */
export interface Element extends Omit<ExplainedElement, 'section'> {
  readonly from: readonly string[];
  /** Where it belongs, though its words stand elsewhere too; what has words of the program alone stands there. */
  readonly home?: SectionId;
}
