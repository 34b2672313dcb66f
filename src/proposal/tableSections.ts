import type { SectionId } from './sectionIds.ts';

/** Where a table or a picture of the writer's own may stand: at the end of a section, or as an annex; the others say how to read, where to sign and until when. */
export const tableSections = [
  'summary',
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
  'annex',
] as const satisfies readonly (SectionId | 'annex')[];
