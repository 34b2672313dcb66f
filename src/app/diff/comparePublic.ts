import { formatPath, type Path } from '../../foundation/data/Path.ts';
import { isPlainGroup, isPlainList, plainAt, type Plain } from '../../foundation/data/Plain.ts';
import { compareTrees } from '../../foundation/trees/compareTrees.ts';
import { plainAtoms } from '../../foundation/trees/sameTree.ts';
import type { Atoms, TreeChange } from '../../foundation/trees/TreeChange.ts';
import type { Places } from '../../internal/dossier/model/Written.ts';
import { areaOfFact } from './areaOfFact.ts';
import { areaOf } from '../areas.ts';
import { describe } from './describe.ts';
import type { DiffLine } from './Diff.ts';
import { listChanges, type Listing } from './listChanges.ts';
import type { PublicState } from './publicState.ts';
import { isLeaf } from './readLocked.ts';

/** One revision, and the places of its dossier where that is known. */
export interface PublicSide {
  readonly state: PublicState;
  readonly places: Places | null;
}

/** What a value says, whatever its key is. */
const atoms: Atoms = {
  isAtom: (value) => plainAtoms.isAtom(value) || isLeaf(value),
  isSame: (one, other) => describeFact(one) === describeFact(other),
};

/** What was written otherwise for the client; what is computed follows from that and is told nowhere but in the totals. */
export function comparePublic(before: PublicSide, after: PublicSide): readonly DiffLine[] {
  const [one, other] = [before.state.facts, after.state.facts];
  const found = compareTrees(one, other, { atoms, hintOf: keyWithin });
  const written = onceEach(found.filter(isWritten));
  const known = (path: Path): Path | null => placeIn(path, after.state) ?? placeIn(path, before.state);
  return listChanges(written, listingOf(before), listingOf(after), (path) => {
    const own = known(path);
    return own === null ? areaOfFact(path) : areaOf(own);
  });
}

function listingOf({ state, places }: PublicSide): Listing {
  return {
    root: state.facts,
    placeOf: (path) => {
      const own = placeIn(path, state);
      const place = own === null ? null : (places?.find(own) ?? null);
      return { path: formatPath(own ?? path), file: place?.file ?? null, line: place?.line ?? null };
    },
    privacyOf: () => 'public',
    say: describeFact,
  };
}

/** Where a fact was written: by its own key, of an entry by that of its first text, of a sum by the entry that it is in. */
function placeIn(path: Path, { facts, pathOf }: PublicState): Path | null {
  const value = plainAt(facts, path) ?? null;
  const own = keyWithin(value);
  if (own !== null) return isLeaf(value) || isPlainList(value) ? pathOf(own) : (pathOf(own)?.slice(0, -1) ?? null);
  const entry = keyWithin(plainAt(facts, path.slice(0, -1)) ?? null);
  const around = entry === null ? null : pathOf(entry);
  return around === null ? null : [...around.slice(0, -1), ...path.slice(-1)];
}

/** The key of a value, or of the first text in it. */
function keyWithin(value: Plain): string | null {
  if (isPlainList(value)) return firstOf(value);
  if (!isPlainGroup(value)) return null;
  if (isLeaf(value)) return typeof value.key === 'string' ? value.key : null;
  return firstOf(Object.values(value));
}

function firstOf(parts: readonly Plain[]): string | null {
  for (const part of parts) {
    const key = keyWithin(part);
    if (key !== null) return key;
  }
  return null;
}

/** Steps of a fact that count something, or say how it is printed. */
const counting: ReadonlySet<Path[number]> = new Set([
  'place',
  'pot',
  'annex',
  'answers',
  'firm',
  'recurs',
  'every',
  'history',
]);

function isWritten({ before, after }: TreeChange): boolean {
  const path = after?.path ?? before?.path ?? [];
  if (path.some((step) => counting.has(step))) return false;
  if (asked.has(path.at(-1) ?? '')) return true;
  return [before, after].some((one) => one !== null && (keyWithin(one.value) !== null || isWord(one.value)));
}

/** Amounts that are written, although what is told of them is reckoned. */
const asked: ReadonlySet<Path[number]> = new Set(['unit_price', 'rate']);

/** A closed word, such as `firm`; numbers and ticks are computed. */
const isWord = (value: Plain): boolean => typeof value === 'string';

/** The same text may stand in many parts of a proposal. */
function onceEach(changes: readonly TreeChange[]): readonly TreeChange[] {
  const told = new Set<string>();
  return changes.filter((change) => {
    const isWhole = change.kind === 'added' || change.kind === 'removed';
    const [one, other] = [change.before, change.after].map((side) => {
      const key = side === null ? null : keyWithin(side.value);
      if (side === null || (isWhole && key !== null)) return [key];
      return [key ?? side.path, describeFact(side.value)];
    });
    const said = JSON.stringify([change.kind, one, other]);
    return !told.has(said) && told.add(said);
  });
}

/** A value of a proposal as one reads it. */
function describeFact(value: Plain): string {
  if (isPlainList(value)) return value.map(describeFact).filter(Boolean).join(', ');
  if (!isPlainGroup(value)) return value === null ? '' : String(value);
  if (!isLeaf(value)) return describe(withoutCounts(value));
  const { text, day, number, amount, up_to: most, currency } = value;
  const said = [text ?? day ?? number ?? amount ?? '', most === undefined ? '' : '– ' + describe(most), currency ?? ''];
  return said
    .map((part) => describe(part))
    .filter(Boolean)
    .join(' ');
}

/** A group without what is computed in it. */
const withoutCounts = (group: Readonly<Record<string, Plain>>): Plain =>
  Object.fromEntries(
    Object.entries(group).flatMap(([name, part]): readonly (readonly [string, Plain])[] => {
      if (counting.has(name) || name === 'taxes' || keyWithin(part) === null) return [];
      return [[name, describeFact(part)]];
    }),
  );
