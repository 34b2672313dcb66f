/** Kinds of argument for which the package has no block. */
export const withoutStarter = (kinds: readonly string[], blocks: readonly string[]): readonly string[] =>
  kinds.filter((kind) => !blocks.includes(`starter-${kind.replaceAll('_', '-')}.md`));
