import { sectionIds, type SectionId } from '../../../proposal/sectionIds.ts';
import type { Dossier } from './Dossier.ts';

/** What `where` of a requirement names. */
export type RequirementPlace =
  | { readonly section: SectionId }
  | { readonly table: number }
  | { readonly line: number }
  /** The first page of the annexes. */
  | { readonly annex: true }
  | { readonly argument: string };

/** Sections that a requirement can lead to: the guide leads itself. */
export const placeSections: readonly SectionId[] = sectionIds.filter((id) => id !== 'guide');

/** By this a requirement leads to the annexes, as a table says that it stands there. */
export const annexPlace = 'annex';

/** A section first, then a table, a price line, the annexes, and else an argument, which only the library knows. */
export function placeNamed(where: string, { tables, offer }: Pick<Dossier, 'tables' | 'offer'>): RequirementPlace {
  const section = placeSections.find((id) => id === where);
  if (section !== undefined) return { section };
  const table = tables.findIndex(({ id }) => id === where);
  if (table >= 0) return { table };
  const atRate = offer.rateLines.find(({ id }) => id === where);
  if (atRate !== undefined) return { line: atRate.place };
  const line = offer.lines.find(({ id }) => id === where);
  if (line === undefined) return where === annexPlace ? { annex: true } : { argument: where };
  // A price that shows its sums only has no row for a line that counts in them.
  const isShown = offer.detail === 'lines' || line.optional || line.alternative !== undefined;
  return isShown ? { line: line.place } : { section: 'investment' };
}
