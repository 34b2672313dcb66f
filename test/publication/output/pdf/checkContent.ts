/** What the marks of one page's content stream say. */
export interface ContentMarks {
  readonly mcids: readonly number[];
  readonly faults: readonly string[];
}

const operator =
  /\/(\w+)\s*(<<.*?>>)?\s*(BDC|BMC)|\bEMC\b|(?<![\w/.])(?:f\*?|F|B\*?|b\*?|S|s|sh|Do)(?=\s|$)|T[jJ]\b/gsu;

/** Every painting operator stands inside one tagged sequence or one artifact, and neither inside the other. */
export function checkContent(content: string, page: number): ContentMarks {
  const faults: string[] = [];
  const mcids: number[] = [];
  const open: string[] = [];
  for (const match of content.matchAll(operator)) {
    const [all, tag, properties, begin] = match;
    if (begin !== undefined && tag !== undefined) {
      if (open.length > 0) faults.push(`page ${page}: ${tag} inside ${open.join()}`);
      open.push(tag);
      const mcid = /\/MCID (\d+)/u.exec(properties ?? '')?.[1];
      if (mcid !== undefined) mcids.push(Number(mcid));
    } else if (all === 'EMC') {
      if (open.pop() === undefined) faults.push(`page ${page}: EMC without a beginning`);
    } else if (open.length === 0) {
      faults.push(`page ${page}: ${all} is neither tagged nor an artifact`);
    }
  }
  if (open.length > 0) faults.push(`page ${page}: ${open.join()} is not closed`);
  return { mcids, faults };
}
