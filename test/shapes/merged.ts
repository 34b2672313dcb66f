export type Group = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !isList(value);

/**
 * Two parts of a dossier in one: groups are merged key by key; a list or a text takes the place of the other, save the
 * lists whose keys are to be `added`, which go on after it.
 */
export function merged(under: Group, over: Group, added: readonly string[] = []): Group {
  const both = Object.entries(over).map(([key, value]): readonly [string, unknown] => {
    const old = under[key];
    if (isGroup(old) && isGroup(value)) return [key, merged(old, value, added)];
    return [key, added.includes(key) && isList(old) && isList(value) ? [...old, ...value] : value];
  });
  return { ...under, ...Object.fromEntries(both) };
}
