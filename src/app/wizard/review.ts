import { formatPath, type Path } from '../../foundation/data/Path.ts';
import { plainAt } from '../../foundation/data/Plain.ts';
import { changeAnswer, changeText, whereItCanStand } from './changeAnswer.ts';
import { answersOf, entriesListed, listSpec, ofWholeIn } from './listAnswers.ts';
import { contextOf, isGroup, keyOf, playSpec, withEdits, type Outcome, type Play } from './play.ts';
import { playPaid } from './playPaid.ts';
import { playExtra } from './playGroup.ts';
import type { Answer, Choice, Extra, Group, Question, Spec, Topic } from './questions/Question.ts';
import { script } from './questions/script.ts';
import { entriesAt } from './questions/textAt.ts';
import { takeOut, usesOf } from './takeOut.ts';

const done = '';
const title = 'Your answers';
const remove = 'delete';

/** Looks at what was answered: a list of sections, in each its answers and entries; any of them is changed or deleted. */
export function* playReview(before: Outcome): Play {
  let outcome = before;
  for (let round = 1; ; round++) {
    outcome = { ...outcome, scope: `${before.scope}look-${round}.` };
    const chosen = yield* choose(outcome, { id: 'section', prompt: 'Which part?', choices: sectionsOf(outcome) });
    outcome = chosen.outcome;
    const topic = script.find((one) => one.title === chosen.value);
    if (topic === undefined) return { ...outcome, scope: before.scope };
    outcome = yield* playSection(topic, outcome);
  }
}

interface Menu {
  readonly id: string;
  readonly prompt: string;
  readonly choices: readonly Choice[];
}

interface Chosen {
  readonly value: string;
  readonly outcome: Outcome;
}

function* choose(before: Outcome, { id, prompt, choices }: Menu): Generator<Question, Chosen, Answer> {
  const spec: Spec = { id, prompt, kind: 'choice', choices: () => choices, suggest: () => choices[0]?.value ?? '' };
  const outcome = yield* playSpec(spec, before, [], title);
  return { value: String(outcome.said.get(keyOf(before.scope, [], id)) ?? done), outcome };
}

/** Every section with how much was said in it. */
function sectionsOf(outcome: Outcome): readonly Choice[] {
  const sections = script.flatMap((topic) => {
    if (topic.steps.length === 0) return [];
    const said = answersOf(topic, outcome).filter(({ isOpen }) => !isOpen).length;
    const count = said === 0 ? 'nothing yet' : said === 1 ? '1 answer' : `${said} answers`;
    return [{ value: topic.title, name: `${topic.title}: ${count}` }];
  });
  return [{ value: done, name: 'Nothing more to look at' }, ...sections];
}

function* playSection(topic: Topic, before: Outcome): Play {
  const others = [...topic.steps.filter((step): step is Spec => !isGroup(step)), ...ofWholeIn(topic.steps)];
  let outcome = before;
  for (let round = 1; ; round++) {
    outcome = { ...outcome, scope: `${before.scope}${round}.` };
    const listed = answersOf(topic, outcome);
    const choices = [{ value: done, name: 'Back to the sections' }, ...listed];
    const chosen = yield* choose(outcome, { id: 'entry', prompt: `${topic.title}: which one?`, choices });
    outcome = chosen.outcome;
    const one = listed.find(({ value }) => value === chosen.value);
    if (one === undefined) return outcome;
    if (one.spec) outcome = yield* changeAnswer(one.spec, { title: topic.title, others }, outcome, one.item);
    else if (one.group) outcome = yield* playEntry(one.group, topic, outcome, one.item);
  }
}

/** One entry: its answers, the lists inside it, and the way to delete it. */
function* playEntry(group: Group, topic: Topic, before: Outcome, item: Path): Play {
  let outcome = before;
  const fields = fieldsOf(group);
  const isText = fields.slice(1).every((spec) => listSpec(spec, before, item).length === 0);
  if (group.group === 'texts' && isText) return yield* changeText(group, topic.title, outcome, item);
  const lists = listsIn(group);
  for (let round = 1; ; round++) {
    outcome = { ...outcome, scope: `${before.scope}${round}.` };
    const inside = lists.flatMap((list) => entriesListed(list, outcome, item));
    const listed = [...fields.flatMap((spec) => listSpec(spec, outcome, item)), ...inside];
    const more = [...moreOf(group, outcome, item), ...(group.inner ?? []).flatMap(asExtra)];
    const choices = [
      { value: done, name: 'Back' },
      ...listed,
      ...more.map(asChoice),
      ...deletion(group, outcome, item),
    ];
    const name = group.tell(plainAt(outcome.values, item) ?? null, outcome);
    const chosen = yield* choose(outcome, { id: 'field', prompt: `${name}: what do you want to change?`, choices });
    outcome = chosen.outcome;
    if (chosen.value === remove) return yield* playDeletion(group, outcome, item);
    const extra = more.find(({ id }) => id === chosen.value);
    const one = listed.find(({ value }) => value === chosen.value);
    if (extra) {
      const added = yield* playExtra(extra, outcome, item, topic.title);
      outcome = whereItCanStand(yield* playPaid(added, topic.title), outcome);
    } else if (one?.group) outcome = yield* playEntry(one.group, topic, outcome, one.item);
    else if (one?.spec)
      outcome = yield* changeAnswer(one.spec, { title: topic.title, others: group.specs }, outcome, item);
    else return outcome;
  }
}

/** Everything that is asked of an entry. */
const fieldsOf = ({ specs, extras = [] }: Group): readonly Spec[] =>
  uniquePlaces([...specs, ...extras.filter(({ ofWhole }) => ofWhole !== true).flatMap((extra) => extra.specs)]);

const listsIn = ({ inner = [], extras = [] }: Group): readonly Group[] => [
  ...inner,
  ...extras.flatMap(({ list, ofWhole }) => (list === undefined || ofWhole === true ? [] : [list])),
];

/** A list inside an entry, as it can be added to. */
const asExtra = (list: Group): readonly Extra[] =>
  list.each ? [] : [{ id: `add-${list.id}`, name: `Add: ${list.title}`, specs: [], list }];

const asChoice = ({ id, name }: Extra): Choice => ({ value: id, name });

/** What can be added to an entry and does not stand in the list of its answers. */
const moreOf = ({ extras = [] }: Group, outcome: Outcome, item: Path): readonly Extra[] =>
  extras.filter(
    ({ specs, ofWhole, when }) =>
      ofWhole !== true &&
      specs.every(({ at, shows }) => at === undefined && shows === undefined) &&
      (when?.(contextOf(outcome, item)) ?? true),
  );

/** Each place once: what is offered as an extra may be asked in the first row too. */
const uniquePlaces = (specs: readonly Spec[]): readonly Spec[] =>
  specs.filter(
    ({ at, id }, place) => specs.findIndex((one) => (at === undefined ? one.id === id : one.at === at)) === place,
  );

/** The last of what a proposal cannot do without can be changed, not deleted. */
const deletion = ({ mandatory }: Group, { values }: Outcome, item: Path): readonly Choice[] =>
  mandatory === true && entriesAt(values, ...item.slice(0, -1)).length < 2
    ? []
    : [{ value: remove, name: 'Delete all of it' }];

/** Deletes an entry with what names it, where what is left can stand. */
function* playDeletion(group: Group, before: Outcome, item: Path): Play {
  const { values } = before;
  const places = usesOf(item, values).map((path) => formatPath(path.slice(0, -1)));
  const spec: Spec = {
    id: 'sure',
    prompt: `Delete ${group.tell(plainAt(values, item) ?? null, before)}?`,
    kind: 'yes-no',
    suggest: () => 'no',
    why: places.length === 0 ? undefined : `It is named in ${[...new Set(places)].join(', ')}: that goes with it.`,
  };
  const outcome = yield* playSpec(spec, before, [], title);
  if (outcome.said.get(keyOf(before.scope, [], 'sure')) !== true) return outcome;
  const after = withEdits(outcome, group.removes?.(item, values) ?? takeOut(item, values));
  return whereItCanStand(yield* playPaid({ ...after, news: ['It is deleted.'] }, title), outcome);
}
