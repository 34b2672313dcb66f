import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { limits } from '../../../foundation/yaml/limits.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { textOf, isGroup } from '../../../foundation/data/valueAt.ts';
import { expandPath, type Expanded, type Written } from '../model/Written.ts';
import { bearers, uses, type Bearer } from './idTables.ts';
import { makeIds } from '../model/makeIds.ts';
import { report } from './report.ts';

interface Given {
  readonly id: string;
  readonly path: Path;
}

/** The ids that are written, each with its place. */
function givenIds(bearer: Bearer, { values }: Written): readonly Given[] {
  return expandPath(values, bearers[bearer].ids).flatMap(({ value, path, isKey }) => {
    const id = isKey ? textOf(value) : isGroup(value) ? textOf(value.id) : null;
    return id === null ? [] : [{ id, path: isKey ? path : [...path, 'id'] }];
  });
}

/** All ids that may be named, made ones included. */
function allIds(bearer: Bearer, written: Written): readonly string[] {
  const { ids, made } = bearers[bearer];
  if (made === null) return givenIds(bearer, written).map(({ id }) => id);
  const items = expandPath(written.values, ids);
  return makeIds(
    made,
    items.map(({ value }) => (isGroup(value) ? textOf(value.id) : null)),
  );
}

/** The section that a bearer's ids stand in could not be read: whether an id is borne cannot be known. */
const isUnknown = (bearer: Bearer, { unreadable }: Written): boolean =>
  unreadable.has(bearers[bearer].home.split('.')[0] ?? '');

function namedIn(use: (typeof uses)[number], { value }: Expanded): readonly string[] {
  const text = textOf(value);
  if (text === null) return [];
  if (use.inText) return Array.from(text.matchAll(/figure:([a-z0-9_-]+)/gi), ([, id]) => id ?? '');
  return /^[a-z0-9][a-z0-9_-]*$/i.test(text) ? [text] : [];
}

function checkUse(use: (typeof uses)[number], written: Written): readonly Diagnostic[] {
  const spots = expandPath(written.values, use.at);
  if (spots.length === 0 || isUnknown(use.names, written)) return [];
  const known = new Set(allIds(use.names, written));
  const choices = [...known].slice(0, limits.errors);
  const { home } = bearers[use.names];
  return spots
    .flatMap((spot) => namedIn(use, spot).map((id) => ({ id, spot })))
    .filter(({ id }) => !known.has(id))
    .slice(0, limits.errors)
    .map(({ id, spot }) => {
      const meant = didYouMean(id, choices);
      const choice = known.size === 0 ? `${home} is empty: add it there.` : `Known in ${home}: ${choices.join(', ')}.`;
      return report(written.places, {
        code: 'E114',
        message: `No ${use.names} in ${home} bears this id.`,
        fix: meant === null ? choice : `Did you mean ${meant}?`,
        suggestion: meant,
        path: spot.path,
        value: id,
        at: spot.isKey ? 'key' : 'value',
      });
    });
}

function checkTwice(bearer: Bearer, written: Written): readonly Diagnostic[] {
  const first = new Map<string, Path>();
  const again = givenIds(bearer, written).filter(({ id, path }) => {
    const isAgain = first.has(id);
    if (!isAgain) first.set(id, path);
    return isAgain;
  });
  return again.slice(0, limits.errors).map(({ id, path }) => {
    const line = written.places.find(first.get(id) ?? path)?.line ?? 1;
    return report(written.places, {
      code: 'E115',
      message: `Another ${bearer} bears this id already, on line ${line}.`,
      fix: `Give one of them another id, such as ${id}-2.`,
      path,
      value: id,
    });
  });
}

const all: readonly Bearer[] = [
  'figure',
  'criterion',
  'tax',
  'member',
  'specialist',
  'milestone',
  'reference',
  'block',
  'line',
  'benefit',
];

/** Ids that nothing bears (E114), and ids that two bear (E115). */
export function checkIds(written: Written): readonly Diagnostic[] {
  return [...uses.flatMap((use) => checkUse(use, written)), ...all.flatMap((bearer) => checkTwice(bearer, written))];
}
