/** The phrases that each section and each kind of argument needs. */
export const keysOfLists = (sections: readonly string[], kinds: readonly string[]): readonly string[] => [
  ...sections.map((id) => `${id}.title`),
  ...kinds.flatMap((kind) => [`kind.${kind}`, `missing.${kind}`]),
];

/** Phrases that one of two languages has and the other has not. */
export const differentKeys = (one: object, other: object): readonly string[] => [
  ...Object.keys(one).filter((key) => !(key in other)),
  ...Object.keys(other).filter((key) => !(key in one)),
];
