/** Every section a proposal can have, in the order of the document (D6: one document for one group). Closed. */
export const sectionIds = [
  'letter',
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

/** The same with what only a build with `--changes` prints. */
export type PrintedId = SectionId | 'changes';
