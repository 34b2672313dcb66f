/** What can be taken out of the package and changed: looks, layouts, languages. */
export const templateKinds = ['themes', 'layouts', 'locales'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** How the files of a kind are named in its folder, from the name that a user gives. */
const files: Readonly<Record<TemplateKind, (name: string) => string>> = {
  themes: (name) => `themes/${name}/theme.yaml`,
  layouts: (name) => `layouts/${name}.hbs`,
  locales: (name) => `locales/${name}.yaml`,
};

/** One of them, for messages. */
export const nouns: Readonly<Record<TemplateKind, string>> = { themes: 'look', layouts: 'layout', locales: 'language' };

/** The path of a template in a folder that holds templates. */
export const pathOf = (kind: TemplateKind, name: string): string => files[kind](name);

/** The name of a template, from its entry in the folder of its kind; null where the entry is not one. */
export function nameOf(kind: TemplateKind, entry: string): string | null {
  if (kind === 'themes') return entry;
  const ends = kind === 'layouts' ? '.hbs' : '.yaml';
  return entry.endsWith(ends) ? entry.slice(0, -ends.length) : null;
}
