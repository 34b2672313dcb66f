import { fullEffort } from '../../foundation/alignment/Effort.ts';
import { wordsIn } from '../../foundation/alignment/wordsIn.ts';
import type { Change } from '../../foundation/comparison/Difference.ts';
import { wordChanges } from '../../foundation/comparison/wordChanges.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Plain } from '../../foundation/data/Plain.ts';
import type { Standing, TreeChange } from '../../foundation/trees/TreeChange.ts';
import { areas, type Area } from '../areas.ts';
import { nameAround } from './describe.ts';
import type { DiffLine, DiffPlace, Privacy } from './Diff.ts';

/** One of the two trees, and what is known of its places. */
export interface Listing {
  readonly root: Plain;
  readonly placeOf: (path: Path) => DiffPlace;
  readonly privacyOf: (path: Path) => Privacy;
  readonly say: (value: Plain) => string;
}

/** Words from which on a text is shown by what differs in it. */
const longText = 6;

/** Changes as a KAM reads them: price first, then terms, scope, dates, people, and the rest. */
export function listChanges(
  changes: readonly TreeChange[],
  before: Listing,
  after: Listing,
  areaOf: (path: Path) => Area,
): readonly DiffLine[] {
  const lines = changes.map((change) => lineOf(change, before, after, areaOf));
  return areas.flatMap((area) => lines.filter((line) => line.area === area));
}

function lineOf(change: TreeChange, before: Listing, after: Listing, areaOf: (path: Path) => Area): DiffLine {
  const { kind } = change;
  const [own, its] = [change.before, change.after];
  const said = (one: Standing | null, { say }: Listing): string | null => (one === null ? null : say(one.value));
  const sides =
    kind === 'renamed'
      ? { before: change.from, after: change.to }
      : { before: said(own, before), after: said(its, after) };
  return {
    kind,
    area: areaOf(its?.path ?? own?.path ?? []),
    privacy: its !== null ? after.privacyOf(its.path) : before.privacyOf(own?.path ?? []),
    name: its !== null ? nameAround(after.root, inside(change, its)) : nameAround(before.root, own?.path ?? []),
    was: own === null ? null : before.placeOf(own.path),
    now: its === null ? null : after.placeOf(its.path),
    ...sides,
    changes: kind === 'changed' ? wordsBetween(sides.before ?? '', sides.after ?? '') : [],
    followers: kind === 'renamed' ? change.followers : 0,
  };
}

/** Of an entry that has another id the name is its own. */
const inside = ({ kind }: TreeChange, { path }: Standing): Path => (kind === 'renamed' ? [...path, 'id'] : path);

function wordsBetween(before: string, after: string): readonly Change[] {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  if (one.length < longText || other.length < longText) return [];
  return wordChanges({ text: before, words: one }, { text: after, words: other }, fullEffort());
}
