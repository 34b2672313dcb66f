/** An id for each entry of a list: the given one, else one made from the place, `dmu-1`; never one that is taken. */
export function makeIds(prefix: string, given: readonly (string | null | undefined)[]): readonly string[] {
  const taken = new Set(given);
  return given.map((id, at) => {
    if (id) return id;
    let made = `${prefix}-${at + 1}`;
    while (taken.has(made)) made = `${made}x`;
    taken.add(made);
    return made;
  });
}

/** The entries of a list, each with an id. */
export function identify<T extends { readonly id?: string | undefined }>(
  prefix: string,
  items: readonly T[],
): readonly (Omit<T, 'id'> & { readonly id: string })[] {
  const ids = makeIds(
    prefix,
    items.map(({ id }) => id),
  );
  return items.map((item, at) => ({ ...item, id: ids[at] ?? prefix }));
}
