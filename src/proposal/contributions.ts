import { argumentKinds, type ArgumentKind } from './kinds.ts';
import { sectionIds, type SectionId } from './sectionIds.ts';

/** What a specialist may say to have prepared, in words of their own trade, and the argument or section that it is (D12). */
export const contributions: Readonly<Record<string, ArgumentKind | SectionId>> = {
  figures: 'figure',
  references: 'reference',
  offer: 'benefit',
  milestones: 'roadmap',
  price: 'investment',
  lines: 'investment',
};

/** Every word that `prepared` knows: sections, kinds of argument, and the words above. */
export const contributionWords: readonly string[] = [
  ...new Set([...sectionIds, ...argumentKinds, ...Object.keys(contributions)]),
];
