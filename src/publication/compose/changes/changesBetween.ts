import { fullEffort } from '../../../foundation/alignment/Effort.ts';
import type { Plain } from '../../../foundation/data/Plain.ts';
import { matchEntries } from '../../../foundation/trees/matchEntries.ts';
import { plainAtoms } from '../../../foundation/trees/sameTree.ts';
import type { Inlines } from '../../document/Inline.ts';
import { plain } from '../pieces/Composer.ts';
import { dateEntries } from './dateEntries.ts';
import { changeAreas, type ChangeArea, type Entry, type RevisionWriter } from './Entry.ts';
import { otherEntries } from './otherEntries.ts';
import { peopleEntries } from './peopleEntries.ts';
import { priceEntries } from './priceEntries.ts';
import { scopeEntries } from './scopeEntries.ts';
import { termEntries } from './termEntries.ts';

/** One change as a client reads it; an empty side says that there was nothing, or is nothing now. */
export interface ClientChange {
  readonly area: ChangeArea;
  readonly topic: Inlines;
  readonly name: Inlines;
  readonly before: Inlines;
  readonly after: Inlines;
}

/** What two revisions say otherwise: price first, then terms, scope, dates, people, and the rest. */
export function changesBetween(before: RevisionWriter, after: RevisionWriter): readonly ClientChange[] {
  const [one, other] = [entriesOf(before), entriesOf(after)];
  const lists = [...new Set([...other, ...one].map(listOf))];
  const changes = lists.flatMap((list) =>
    inList(
      one.filter((entry) => listOf(entry) === list),
      other.filter((entry) => listOf(entry) === list),
    ),
  );
  return changeAreas.flatMap((area) => changes.filter((change) => change.area === area));
}

const listOf = ({ area, list }: Entry): string => `${area} ${list}`;

const entriesOf = (writer: RevisionWriter): readonly Entry[] => [
  ...priceEntries(writer),
  ...termEntries(writer),
  ...scopeEntries(writer),
  ...dateEntries(writer),
  ...peopleEntries(writer),
  ...otherEntries(writer),
];

function inList(before: readonly Entry[], after: readonly Entry[]): readonly ClientChange[] {
  const [one, other] = [before.map(asData), after.map(asData)];
  const matching = { atoms: plainAtoms, effort: fullEffort(), hintOf };
  const pairs = matchEntries(one, other, matching);
  const partner = new Map(pairs.map(([i, j]) => [j, i]));
  const kept = new Set(pairs.map(([i]) => i));
  return [
    ...after.flatMap((entry, j) => {
      const old = before[partner.get(j) ?? -1];
      return old === undefined ? [added(entry)] : changed(old, entry);
    }),
    ...before.filter((_, i) => !kept.has(i)).map(removed),
  ];
}

/** What an entry is known by: its words, and its key as a hint. */
const asData = ({ key, name, value }: Entry): Plain => ({ id: key, name: plain(name), value: plain(value) });

const hintOf = (entry: Plain): string | null =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? entry.id : null;

function changed(old: Entry, entry: Entry): readonly ClientChange[] {
  const { area, topic, name } = entry;
  const isNamed = plain(old.name) === plain(name);
  const isSame = isNamed && plain(old.value) === plain(entry.value);
  // From one list of a pair into the other: out of the scope, into the option.
  const isMoved = plain(old.topic) !== plain(topic);
  if (isSame) return isMoved ? [{ area, topic: [], name: nameOf(entry), before: old.topic, after: topic }] : [];
  if (isNamed) return [{ area, topic, name, before: old.value, after: entry.value }];
  return [{ area, topic, name: [], before: whole(old), after: whole(entry) }];
}

const nameOf = ({ name, value }: Entry): Inlines => (name.length > 0 ? name : value);

/** Name and words of an entry whose name is another one now. */
const whole = ({ name, value }: Entry): Inlines =>
  value.length === 0 ? name : name.length === 0 ? value : [...name, ...colon, ...value];
const colon: Inlines = [{ type: 'text', value: ': ', source: null, isolate: false }];

const added = ({ area, topic, name, value }: Entry): ClientChange =>
  value.length === 0
    ? { area, topic, name: [], before: [], after: name }
    : { area, topic, name, before: [], after: value };

const removed = ({ area, topic, name, value }: Entry): ClientChange =>
  value.length === 0
    ? { area, topic, name: [], before: name, after: [] }
    : { area, topic, name, before: value, after: [] };
