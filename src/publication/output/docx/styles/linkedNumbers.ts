/**
 * Which list of the numbering part belongs to a style: the package numbers lists as they come, and says of a level which
 * style it is linked to (`w:pStyle`).
 */
export function linkedNumbers(
  numbering: string,
): ReadonlyMap<string, { readonly list: string; readonly level: number }> {
  const lists = new Map(
    [...numbering.matchAll(/<w:num (?=[^>]*w:numId="(\d+)")[^>]*>\s*<w:abstractNumId w:val="(\d+)"\/>/gu)]
      .toReversed()
      .map(([, list = '', of = '']) => [of, list] as const),
  );
  const linked = [...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gsu)].flatMap(
    ([whole, of = '']) =>
      [...whole.matchAll(/<w:lvl [^>]*w:ilvl="(\d+)".*?<\/w:lvl>/gsu)].flatMap(([level, number = '0']) => {
        const style = /<w:pStyle w:val="([^"]+)"\/>/u.exec(level)?.[1];
        const list = lists.get(of);
        return style === undefined || list === undefined ? [] : [[style, { list, level: Number(number) }] as const];
      }),
  );
  return new Map(linked);
}
