import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Document } from '../publication/document/Document.ts';
import { printedPaths } from '../publication/document/printedPaths.ts';

/** A list of the offer that is printed whoever reads: by its field, with the section in which it stands. */
export interface ExplainedList {
  readonly field: string;
  readonly section: string;
  readonly rows: number;
}

const fields = ['special_terms', 'milestones', 'deliverables', 'assumptions', 'duties', 'costs_elsewhere'] as const;

/** The plan and what both sides are held to, as far as the document holds them. */
export const explainOffer = ({ offer }: Dossier, document: Document): readonly ExplainedList[] =>
  document.sections.flatMap((section) => {
    const printed = [...printedPaths({ ...document, sections: [section] })];
    return fields
      .filter((field) => section.blocks.length > 0 && printed.some((path) => path.startsWith(`offer.${field}[`)))
      .map((field) => ({ field, section: section.id, rows: offer[field].length }));
  });
