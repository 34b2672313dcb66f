import { type NameHit, withoutAllowed } from '../foundation/names/searchNames.ts';
import { openSearch } from '../foundation/names/openSearch.ts';
import type { Line, Run } from '../publication/document/linesOf.ts';
import type { Allowance } from '../internal/dossier/privacy/allowances.ts';
import type { Forbidden, ForbiddenWords } from './forbiddenWords.ts';

/** Words of the document that must not be there. */
export interface Leak {
  readonly of: Forbidden;
  /** Whether they name it for certain, or may do so. */
  readonly strength: 'strong' | 'weak';
  /** The words that people brought, of which they are part. */
  readonly run: Run;
  /** The part of the run that is meant. */
  readonly part: string;
  /** The words in brackets, with what stands around them. */
  readonly excerpt: string;
  /** Whether it stands where references are shown. */
  readonly isAmongReferences: boolean;
  /** Whether it is the name of the file that says it. */
  readonly isFileName: boolean;
}

/** A name that was allowed on purpose, where it would have been a leak. */
export interface Allowed {
  readonly of: Forbidden;
  readonly by: Allowance;
  readonly run: Run;
}

/** What a document says of all that is looked for. */
export interface Searched {
  readonly leaks: readonly Leak[];
  readonly allowed: readonly Allowed[];
}

/**
 * Searches lines, one by one, in the words that people brought. Who may be named explains a hit away; so does an
 * allowance. A reference that may not be named takes a reason, and is never allowed where references are shown.
 */
export function searchDocument(lines: readonly Line[], { forbidden, named, allowances }: ForbiddenWords): Searched {
  const [search, explain, allow] = [openSearch(forbidden), openSearch(named), openSearch(allowances)];
  const [leaks, allowed]: [Leak[], Allowed[]] = [[], []];
  for (const line of lines) {
    const hits = search(line.text);
    if (hits.length === 0) continue;
    const allowing = allow(line.text);
    for (const hit of withoutAllowed(hits, explain(line.text))) {
      const run = broughtAt(line, hit);
      if (run === null) continue;
      const by = allowing.find((one) => covers(one, hit) && mayAllow(one.of, hit, line, run))?.of;
      if (by === undefined)
        leaks.push({
          ...partOf(line, run, hit),
          of: hit.of,
          strength: hit.strength,
          run,
          isAmongReferences: isAmongReferences(line, run),
          isFileName: line.isFileName,
        });
      else allowed.push({ of: hit.of, by, run });
    }
  }
  return { leaks: onceEach(leaks), allowed };
}

const covers = (one: NameHit<unknown>, hit: NameHit<unknown>): boolean => one.start <= hit.start && hit.end <= one.end;

/** A refused reference takes a reason, and no allowance counts where references are shown; anybody else may be allowed anywhere. */
function mayAllow({ because }: Allowance, { of, strength }: NameHit<Forbidden>, line: Line, run: Run): boolean {
  if (of.code !== 'E303') return true;
  return !isAmongReferences(line, run) && (strength === 'weak' || because !== null);
}

const isAmongReferences = ({ isOfReferences }: Line, { source }: Run): boolean =>
  isOfReferences || (source !== null && 'dossier' in source && source.dossier[0] === 'references');

/** The run that a hit overlaps and that people brought: one with a place, where there is one. */
function broughtAt({ runs }: Line, { start, end }: NameHit<Forbidden>): Run | null {
  const met = runs.filter((run) => run.isBrought && run.start < end && start < run.end);
  return met.find(({ source }) => source !== null) ?? met[0] ?? null;
}

/** So many characters around a hit show what is meant. */
const around = 40;

function partOf({ text }: Line, run: Run, { start, end }: NameHit<Forbidden>): Pick<Leak, 'part' | 'excerpt'> {
  const from = Math.max(0, start - around);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const after = `${text.slice(end, end + around)}${end + around < text.length ? '…' : ''}`;
  return {
    part: text.slice(Math.max(start, run.start), Math.min(end, run.end)),
    excerpt: `${before}[${text.slice(start, end)}]${after}`,
  };
}

/** What is printed in several places is written in one; a certain hit says what a suspicion there would say too. */
function onceEach(leaks: readonly Leak[]): readonly Leak[] {
  const told = new Map<string, Leak>();
  const placed = new Set(leaks.filter(({ run }) => run.source !== null).map(({ of }) => nameOf(of)));
  for (const leak of leaks.toSorted((a, b) => rank(b) - rank(a))) {
    const name = nameOf(leak.of);
    if (leak.run.source === null && !leak.isFileName && placed.has(name)) continue;
    const key = `${name}\n${JSON.stringify(leak.run.source)}\n${leak.isFileName}`;
    if (!told.has(key)) told.set(key, leak);
  }
  return [...told.values()];
}

/** The names of other clients are one: nobody needs to know which of two spellings was met. */
const nameOf = ({ code, path }: Forbidden): string => `${code} ${(path ?? []).join('\0')}`;
const rank = ({ strength, run, part, excerpt }: Leak): number =>
  (strength === 'strong' ? 4 : 0) + (run.source === null ? 0 : 2) + (excerpt.includes(`[${part}]`) ? 1 : 0);
