/** What Handlebars makes of a template and the helpers that it may call: code that its runtime can run. */
export type Precompiled = Readonly<Record<string, unknown>>;

/** What a template is known by: the same text may call other helpers elsewhere. */
export const templateKey = (source: string, helpers: readonly string[]): string =>
  `${helpers.toSorted().join()}\n${source}`;

/** What Handlebars brings and no template may call. */
export const removedHelpers = ['lookup', 'log', 'helperMissing', 'blockHelperMissing'] as const;

/** How every template is compiled, here and when the program is built. */
export const compilingFor = (helpers: readonly string[]) =>
  ({
    strict: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
    knownHelpersOnly: true,
  }) as const;
