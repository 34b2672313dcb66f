/** The slots that a layout places in each of its sections. */
export const placedSlots = (layout: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...layout.matchAll(/\{\{#section "(\w+)"\}\}([\s\S]*?)\{\{\/section\}\}/g)].map(
      ([, id = '', inside = '']) =>
        [id, [...inside.matchAll(/\{\{slot "(\w+)"\}\}/g)].map(([, name]) => name ?? '')] as const,
    ),
  );

/** Sections that a layout does not hold; the guide is made by the program. */
export const unplacedSections = (sections: readonly string[], layout: string): readonly string[] =>
  sections.filter((id) => id !== 'guide' && !placedSlots(layout).has(id));

/** Slots that a layout places nowhere. */
export function unplacedSlots(slots: readonly string[], layout: string): readonly string[] {
  const placed = [...placedSlots(layout).values()].flat();
  return slots.filter((name) => !placed.includes(name));
}
