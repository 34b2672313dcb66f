import { formatPath, parsePath, type Path } from '../../foundation/data/Path.ts';
import type { Plain } from '../../foundation/data/Plain.ts';
import { isGroup, playSpec, type Play, type Outcome } from './play.ts';
import type { Spec, Topic, Wrong } from './questions/Question.ts';

interface Place {
  readonly spec: Spec;
  /** The entry that the path leads into; empty outside lists. */
  readonly item: Path;
  readonly topic: string;
}

const isSame = (path: Path, other: Path): boolean => formatPath(path) === formatPath(other);

/** The question of the script that asks for what is at a path. */
function findSpec(path: Path, script: readonly Topic[]): Place | null {
  for (const { title, steps } of script)
    for (const step of steps) {
      if (!isGroup(step)) {
        if (step.at !== undefined && isSame(parsePath(step.at), path)) return { spec: step, item: [], topic: title };
        continue;
      }
      const at = parsePath(step.at);
      const item = path.slice(0, at.length + 1);
      const inside = path.slice(at.length + 1);
      const spec =
        isSame(path.slice(0, at.length), at) &&
        step.specs.find((one) => one.at !== undefined && isSame(parsePath(one.at), inside));
      if (spec) return { spec, item, topic: title };
    }
  return null;
}

/** Asks again for each value that is wrong, and says what is wrong with it. */
export function* playMends(before: Outcome, script: readonly Topic[]): Play {
  let outcome = before;
  for (const wrong of before.setting.wrong) {
    const { spec, item, topic } = findSpec(wrong.path, script) ?? {
      spec: generic(wrong.path),
      item: [],
      topic: 'What is wrong',
    };
    const { suggestion } = wrong;
    const suggest = suggestion === null ? spec.suggest : (): string => asAnswer(suggestion);
    const again: Spec = { ...spec, mandatory: true, when: undefined, ...(suggest && { suggest }) };
    outcome = yield* playSpec(again, outcome, item, topic, () => [saying(wrong)]);
  }
  return outcome;
}

const saying = ({ path, message, fix }: Wrong): string =>
  `${formatPath(path)}: ${message}${fix === null ? '' : ` ${fix}`}`;

const asAnswer = (value: Plain): string => (typeof value === 'string' ? value : JSON.stringify(value));

const generic = (path: Path): Spec => ({
  id: formatPath(path),
  at: formatPath(path),
  prompt: `What should be at ${formatPath(path)}?`,
});
