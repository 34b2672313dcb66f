/** What page numbers of a part of the document lead to by marks, and no mark of it stands for. */
export function lostTargets(part: unknown): readonly number[] {
  const { sought, marked } = targetsIn(part);
  return [...sought].filter((target) => !marked.has(target));
}

/** Where page numbers can lead to in a part of the document, by its marks. */
export const marksIn = (part: unknown): ReadonlySet<number> => targetsIn(part).marked;

function targetsIn(part: unknown): { readonly sought: ReadonlySet<number>; readonly marked: ReadonlySet<number> } {
  const sought = new Set<number>();
  const marked = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    if ('type' in value && value.type === 'pageNumber' && 'of' in value && typeof value.of === 'number')
      sought.add(value.of);
    else if ('type' in value && value.type === 'mark' && 'target' in value && typeof value.target === 'number')
      marked.add(value.target);
    else for (const inside of Object.values(value)) visit(inside);
  };
  visit(part);
  return { sought, marked };
}
