import { formatPath, type Path } from '../../foundation/data/Path.ts';
import type { Plain } from '../../foundation/data/Plain.ts';
import { contextOf, isGroup, valueAtSpec, type Outcome } from './play.ts';
import { entriesOf } from './playGroup.ts';
import type { Choice, Context, Group, Spec, Topic } from './questions/Question.ts';
import { textAt } from './questions/textAt.ts';

/** What stands at one place of a section: an answer, or an entry of a list. */
export interface Listed extends Choice {
  readonly spec?: Spec;
  readonly group?: Group;
  /** The entry; empty outside groups. */
  readonly item: Path;
  readonly isOpen: boolean;
}

/** What was answered in a section, and what was left open, in the order of its questions. */
export function answersOf({ steps }: Topic, outcome: Outcome): readonly Listed[] {
  return steps.flatMap((step): readonly Listed[] => {
    if (!isGroup(step)) return listSpec(step, outcome, []);
    const entries = entriesListed(step, outcome);
    const ofWhole = ofWholeIn([step]).flatMap((spec) => listSpec(spec, outcome, []));
    return [...entries, ...(entries.length === 0 ? ofWhole.filter(({ isOpen }) => !isOpen) : ofWhole)];
  });
}

/** The entries of a list, the whole's or those inside an entry. */
export const entriesListed = (group: Group, outcome: Outcome, within: Path = []): readonly Listed[] =>
  entriesOf(group, outcome.values, within).map(([item, entry]) => ({
    value: formatPath(item),
    name: `${group.title}: ${group.tell(entry, outcome)}`,
    group,
    item,
    isOpen: false,
  }));

/** Questions that are asked at an entry and are about the whole. */
export const ofWholeIn = (steps: Topic['steps']): readonly Spec[] =>
  steps
    .flatMap((step) => (isGroup(step) ? (step.extras ?? []) : []))
    .flatMap((extra) => (extra.ofWhole ? extra.specs : []));

/** A question with what stands there; one that steers the wizard alone is not listed. */
export function listSpec(spec: Spec, outcome: Outcome, item: Path): readonly Listed[] {
  const context = contextOf(outcome, item);
  if (spec.at === undefined && spec.shows === undefined) return [];
  const value = shown(spec, outcome.values, context);
  if (value === '' && spec.when?.(context) === false) return [];
  const name = `${promptOf(spec, context)}: ${value === '' ? '(open)' : value}`;
  return [{ value: spec.id, name, spec, item, isOpen: value === '' }];
}

function shown(spec: Spec, values: Plain, context: Context): string {
  const found = valueAtSpec(spec, values, context.item);
  if (found === undefined && spec.at !== undefined) return '';
  if (spec.shows) return spec.shows(context);
  if (typeof found === 'boolean') return found ? 'yes' : 'no';
  const text = textAt(found ?? null);
  // What a choice means is for those who choose.
  return (
    spec
      .choices?.(context)
      .find(({ value }) => value === text)
      ?.name.replace(/: .*/, '') ?? text
  );
}

/** The question without what is for those who answer it the first time. */
function promptOf({ label, prompt }: Spec, context: Context): string {
  if (label !== undefined) return label;
  const words = typeof prompt === 'function' ? prompt(context) : prompt;
  return words
    .replace(/\s*[([](internal, )?optional[^)\]]*[)\]]/, '')
    .replace(/[?:]$/, '')
    .trim();
}
