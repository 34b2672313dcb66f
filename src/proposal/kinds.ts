/** Every kind of argument a proposal can hold. Closed: layout, roles and library know them. */
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

export const isArgumentKind = (word: string): word is ArgumentKind => argumentKinds.some((kind) => kind === word);
