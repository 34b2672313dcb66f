import type { SectionId } from './sectionIds.ts';

/** Sections at whose end a table of the writer's own may stand; the others say how to read, where to sign and until when. */
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
] as const satisfies readonly SectionId[];
