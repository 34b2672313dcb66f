import type { Path } from '../../../foundation/data/Path.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { allMeant } from '../../../foundation/diagnostics/didYouMean.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { describeFound, textOf, isGroup } from '../../../foundation/data/valueAt.ts';
import { limits } from '../../../foundation/data/limits.ts';
import { makeIds } from '../model/makeIds.ts';
import { bearerOf } from './bearerOf.ts';
import { expandPath, type Expanded, type Written } from '../model/Written.ts';
import { holders, uses, type Holder, type Use } from './idTables.ts';
import { report } from './report.ts';

/** Ids that do not exist (E114), and ids that two things have (E115). */
export const checkIds = (written: Written): readonly Diagnostic[] => [
  ...uses.flatMap((use) => checkUse(use, written)),
  ...Object.entries(holders).flatMap(([name, holder]) => checkTwice(name, holder, written)),
  ...checkShared(written),
];

function checkUse(use: Use, written: Written): readonly Diagnostic[] {
  const spots = expandPath(written.values, use.at);
  const both = holdersOf(use);
  if (spots.length === 0 || both.some((holder) => isUnknown(holder, written))) return [];
  const known = new Set(both.flatMap((holder) => allIds(holder, written)));
  const homes = both.map((holder) => holder.home);
  const home = homes.join(' or ');
  const ids = [...known].slice(0, limits.errors);
  return spots
    .flatMap((spot) => namedIn(use, spot).map((id) => ({ id, spot })))
    .filter(({ id }) => id === null || !known.has(id))
    .slice(0, limits.errors)
    .map(({ id, spot: { path, isKey, value } }) => {
      const holder = use.or === undefined ? use.names : `${use.names} or ${use.or}`;
      const at = { path, found: id ?? describeFound(value), holder, home, homes };
      if (ids.length === 0) return report(written, finding('E114', 'none', at), isKey ? 'key' : 'value');
      if (id === null) return report(written, finding('E114', 'notOne', { ...at, ids }));
      const near = allMeant(id, ids);
      const [only = null] = near.length > 1 ? [] : near;
      const suggestion = severalIn(id, use, known) ?? bearerIn(id, both, written) ?? only;
      return report(written, finding('E114', 'unknown', { ...at, suggestion, ids }), isKey ? 'key' : 'value');
    });
}

const holdersOf = ({ names, or }: Use): readonly Holder[] => [
  holders[names],
  ...(or === undefined ? [] : [holders[or]]),
];

const bearerIn = (id: string, all: readonly Holder[], { values }: Written): string | null =>
  all.map((holder) => bearerOf(id, holder, values)).find((found) => found !== null) ?? null;

/** Ids that are written as one text where a list of them may stand: "gst, pst". */
function severalIn(text: string, { orSeveral }: Use, known: ReadonlySet<string>): readonly string[] | null {
  const parts = text.split(/ *[,;+&/] */);
  return orSeveral && parts.length > 1 && parts.every((part) => known.has(part)) ? parts : null;
}

/** The section in which the ids are given could not be read: whether one exists cannot be known. */
const isUnknown = ({ home }: Holder, { unreadable }: Written): boolean => unreadable.has(home.split('.')[0] ?? '');

const naming = {
  figure: /figure:([a-z0-9_-]+)/gi,
  milestone: /milestone:\s*([a-z0-9_-]+)/gi,
  reference: /^reference:([a-z0-9_-]+)$/gi,
  interaction: /\binteraction:([a-z0-9_-]+)/gi,
} as const;

/** The ids that a place names; null where something is written that is no id at all. */
function namedIn(use: Use, { value }: Expanded): readonly (string | null)[] {
  const text = textOf(value);
  if ((use.orSeveral && Array.isArray(value)) || (use.orPerson && isGroup(value))) return [];
  if (text === null) return use.inText !== undefined || value === null ? [] : [null];
  const { inText } = use;
  if (inText !== undefined) return Array.from(text.matchAll(naming[inText]), ([, id]) => id ?? '');
  return text === '' || (use.bare && text.includes(':')) ? [] : [text];
}

/** All ids that may be named, made ones included. */
function allIds(holder: Holder, written: Written): readonly string[] {
  if (holder.made === null) return givenIds(holder, written).map(({ id }) => id);
  const items = expandPath(written.values, holder.ids);
  return makeIds(
    holder.made,
    items.map(({ value }) => (isGroup(value) ? textOf(value.id) : null)),
  );
}

function checkTwice(name: string, holder: Holder, written: Written): readonly Diagnostic[] {
  const first = new Map<string, Path>();
  const again = givenIds(holder, written).filter(({ id, path }) => {
    const isAgain = first.has(id);
    if (!isAgain) first.set(id, path);
    return isAgain;
  });
  return again.slice(0, limits.errors).map(({ id: found, path }) => {
    const line = written.places.find(first.get(found) ?? path)?.line ?? 1;
    return report(written, finding('E115', 'twice', { path, found, holder: name, line }));
  });
}

/** Uses of which each names one of two lists, every pair once. */
const shared = uses.filter(
  ({ names, or }, i) => or !== undefined && uses.findIndex((use) => use.names === names && use.or === or) === i,
);

/** An id that both lists have would be of nobody. */
const checkShared = (written: Written): readonly Diagnostic[] =>
  shared.flatMap((use) => {
    const [first, second] = holdersOf(use);
    if (first === undefined || second === undefined) return [];
    const taken = new Map(givenIds(first, written).map(({ id, path }) => [id, path]));
    return givenIds(second, written).flatMap(({ id: found, path }) => {
      const other = taken.get(found);
      if (other === undefined) return [];
      const line = written.places.find(other)?.line ?? 1;
      return [report(written, finding('E115', 'inBoth', { path, found, home: first.home, line }))];
    });
  });

interface Given {
  readonly id: string;
  readonly path: Path;
}

/** The ids that are written, each with its place. */
function givenIds({ ids }: Holder, { values }: Written): readonly Given[] {
  return expandPath(values, ids).flatMap(({ value, path, isKey }) => {
    const id = isKey ? textOf(value) : isGroup(value) ? textOf(value.id) : null;
    return id === null ? [] : [{ id, path: isKey ? path : [...path, 'id'] }];
  });
}
