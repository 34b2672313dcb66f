/** As long as the name of a sheet may be, in UTF-16 units. */
const longest = 31;

/** What no name may hold, and what a name may not begin or end with. */
const forbidden = /[[\]:*?/\\]+/gu;
const edges = /^[\s']+|[\s']+$/gu;

/** Names that Excel keeps for itself. */
const reserved = /^history$/iu;

/** Names as a workbook can have them: short, without its own signs, each once. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, i) => {
    const clean = name.replaceAll(/\s+/gu, ' ').replaceAll(forbidden, ' ').replaceAll(edges, '');
    const own = clean === '' || reserved.test(clean) ? `${clean} ${i + 1}`.trim() : clean;
    for (let copy = 1; ; copy += 1) {
      const end = copy === 1 ? '' : ` ${copy}`;
      const found = cut(own, longest - end.length) + end;
      const folded = found.toLocaleLowerCase('en').normalize('NFKC');
      if (taken.has(folded)) continue;
      taken.add(folded);
      return found;
    }
  });
}

/** No letter is cut in two. */
function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  let kept = '';
  for (const letter of name) {
    if (kept.length + letter.length > most - 1) break;
    kept += letter;
  }
  return `${kept.replaceAll(edges, '')}…`;
}

/** A name as formulas write it. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
