import type { SectionId } from './sectionIds.ts';

/**
 * Every kind of argument a proposal can hold. Closed: layout, roles and library know them. What is known of a kind inside
 * is a row of `internal/selection/kinds.ts`; what prints its facts is in `publication/compose/kinds/`.
 */
export const argumentKinds = [
  'understanding',
  'benefit',
  'uniqueness',
  'exclusivity',
  'reference',
  'people',
  'figure',
  'technical',
  'previous_cooperation',
  'pilot',
  'roadmap',
  'terms',
  'compliance',
  'risk',
  'usability',
] as const;
export type ArgumentKind = (typeof argumentKinds)[number];

/** Where each kind is printed; what is said of figures stands beside the business case, where nothing was measured. */
export const sectionOfKind = (kind: ArgumentKind, isCaseAlone: boolean): SectionId =>
  kind === 'figure' && isCaseAlone ? 'return' : sections[kind];

/** Whether a proposal has a business case, and no figure of its own. */
export const isCaseAlone = ({ case: made, figures }: { readonly case: unknown; readonly figures: object }): boolean =>
  made !== null && Object.keys(figures).length === 0;

const sections: Readonly<Record<ArgumentKind, SectionId>> = {
  understanding: 'situation',
  benefit: 'solution',
  uniqueness: 'why',
  exclusivity: 'why',
  reference: 'proof',
  people: 'team',
  figure: 'proof',
  technical: 'solution',
  previous_cooperation: 'together',
  pilot: 'solution',
  roadmap: 'solution',
  terms: 'terms',
  compliance: 'working',
  risk: 'working',
  usability: 'solution',
};

/** Kinds whose facts are points of the offer. */
export const pointKinds = [
  'technical',
  'compliance',
  'risk',
  'usability',
  'pilot',
  'people',
  'roadmap',
  'terms',
] as const;
export type PointKind = (typeof pointKinds)[number];

export const isPointKind = (word: string): word is PointKind => pointKinds.some((kind) => kind === word);

/** Points of a contract: they never compete with arguments, and print whatever the library chose. */
export const isContract = (kind: ArgumentKind): boolean => kind === 'terms' || kind === 'compliance';

export const isArgumentKind = (word: string): word is ArgumentKind => argumentKinds.some((kind) => kind === word);
