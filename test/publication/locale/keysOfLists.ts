/** The phrases that each section and each kind of argument needs. */
export const keysOfLists = (sections: readonly string[], kinds: readonly string[]): readonly string[] => [
  ...sections.map((id) => `${id}.title`),
  ...kinds.flatMap((kind) => [`kind.${kind}`, `missing.${kind}`]),
];
