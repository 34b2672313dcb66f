import type { Path } from '../../foundation/data/Path.ts';
import { plainAt } from '../../foundation/data/Plain.ts';
import { editsOf } from './editsOf.ts';
import { contextOf, keyOf, playSpec, valueAtSpec, withEdits, type Outcome, type Play } from './play.ts';
import { playPaid } from './playPaid.ts';
import { inPlace } from './playTexts.ts';
import { newlyWrong, withFix } from './questions/newlyWrong.ts';
import type { Group, Spec } from './questions/Question.ts';
import { entriesAt, textAt } from './questions/textAt.ts';
import { takeOut } from './takeOut.ts';

/** Where a question stands: its topic, and the questions beside it, which its answer may call for. */
interface Beside {
  readonly title: string;
  readonly others: readonly Spec[];
}

const howToDelete = 'Enter keeps it. To delete it, press Backspace, then Enter.';

/** Asks again, with what stands there; and what has to be asked now that was not before. */
export function* changeAnswer(spec: Spec, { title: topic, others }: Beside, before: Outcome, item: Path): Play {
  const isAsked = (other: Spec, outcome: Outcome): boolean =>
    other !== spec && other.when?.(contextOf(outcome, item)) === true;
  const isOpen = (other: Spec, { values }: Outcome): boolean => valueAtSpec(other, values, item) === undefined;
  // What was left open stays open; what goes with this answer is asked anew.
  const leftOpen = others.filter((other) => isAsked(other, before) && isOpen(other, before));
  let outcome = yield* askAgain(spec, before, item, topic);
  for (const other of others)
    if (!leftOpen.includes(other) && isAsked(other, outcome) && isOpen(other, outcome))
      outcome = yield* playSpec(other, outcome, item, topic);
  return whereItCanStand(yield* playPaid(outcome, topic), before);
}

/** A change that the loader would refuse is taken back, and it is said why. */
export function whereItCanStand(after: Outcome, before: Outcome): Outcome {
  const [wrong] = newlyWrong(before, after.values);
  if (wrong === undefined) return after;
  return { ...after, values: before.values, news: [`It stays as it was: ${withFix(wrong)}`] };
}

function* askAgain(spec: Spec, before: Outcome, item: Path, topic: string): Play {
  const found = valueAtSpec(spec, before.values, item);
  const current =
    found === undefined || spec.at === undefined
      ? null
      : textAt(found) || (found === true ? 'yes' : found === false ? 'no' : '');
  const mayGo = spec.mandatory !== true && (spec.kind ?? 'text') === 'text' && current !== null;
  const again: Spec = { ...spec, why: undefined, when: undefined, ...(current !== null && { suggest: () => current }) };
  const notes = mayGo ? () => [howToDelete] : undefined;
  const outcome = yield* playSpec(again, before, item, topic, notes);
  if (outcome.said.get(keyOf(before.scope, item, spec.id)) !== null || !mayGo) return outcome;
  const places = editsOf(spec, current, contextOf(before, item)).map(({ path }) => ({ path, value: undefined }));
  return withEdits(outcome, places);
}

/** A text of a list: Enter keeps it, and without words it is gone. */
export function* changeText(group: Group, topic: string, before: Outcome, item: Path): Play {
  const [spec] = group.specs;
  if (spec === undefined) return before;
  const entry = plainAt(before.values, item) ?? null;
  const mandatory = group.mandatory === true && entriesAt(before.values, ...item.slice(0, -1)).length === 1;
  const suggest = (): string => textAt(entry) || textAt(entry, spec.at ?? 'text') || group.tell(entry, before);
  const asked = inPlace(
    { ...spec, mandatory, why: undefined, suggest },
    typeof entry === 'string' ? item : [...item, spec.at ?? 'text'],
  );
  const outcome = yield* playSpec(asked, before, item, topic, () => (mandatory ? [] : [howToDelete]));
  const isGone = outcome.said.get(keyOf(before.scope, item, spec.id)) === null;
  if (!isGone) return whereItCanStand(outcome, before);
  return whereItCanStand({ ...withEdits(outcome, takeOut(item, outcome.values)), news: ['It is deleted.'] }, before);
}
