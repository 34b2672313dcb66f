import type { Path } from '../../../foundation/data/Path.ts';
import type { Plain } from '../../../foundation/data/Plain.ts';
import { languageOf } from './taxes.ts';
import type { AgreedClause, Context, Group, Need, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const ofTheOffer = 'own';

const clauses = (context: Context): readonly AgreedClause[] => context.setting.loader.clauses(languageOf(context));

/** The clause that a term names; empty for a term of the offer's own. */
const clauseIdOf = (entry: Plain): string => (typeof entry === 'string' ? entry : textAt(entry, 'id'));

const clauseAt = ({ values, item }: Pick<Context, 'values' | 'item'>): string => {
  const found = entriesAt(values, ...item.slice(0, -1))[Number(item.at(-1))];
  return found === undefined ? '' : clauseIdOf(found);
};

const agreed = (context: Context): AgreedClause | undefined =>
  clauses(context).find(({ id }) => id === clauseAt(context));

const takenBeside = (values: Plain, item: Path): readonly string[] =>
  entriesAt(values, ...item.slice(0, -1)).flatMap((entry, at) => (at === item.at(-1) ? [] : clauseIdOf(entry)));

/** A clause as the lawyers of the company agreed it, by its title. */
const clause: Spec = {
  id: 'clause',
  label: 'Clause',
  prompt: 'Which clause of your library?',
  kind: 'choice',
  when: (context) => clauses(context).length > 0,
  choices: (context) => [
    ...clauses(context)
      .filter(({ id }) => !takenBeside(context.values, context.item).includes(id))
      .map(({ id, title }) => ({ value: id, name: `${title} (${id})` })),
    { value: ofTheOffer, name: 'None of them: a term of this offer alone' },
  ],
  suggest: (context) => clauseAt(context) || null,
  writes: (answer, context) => {
    const known = agreed(context);
    const before = clauseAt(context);
    if (answer === (before || ofTheOffer)) return [];
    // Another entry must not move to this place: the clause's own words stand there until they are changed.
    const words = { title: known?.title ?? before, text: known?.text ?? before };
    return [{ path: context.item, value: answer === ofTheOffer ? words : String(answer) }];
  },
  shows: (context) => (clauses(context).length === 0 ? '' : (agreed(context)?.title ?? clauseAt(context))),
};

const deviates = (context: Context): boolean =>
  clauseAt(context) !== '' && textAt(context.values, ...context.item, 'text') !== '';

/** Other words than the lawyers agreed are for this offer alone, and they get to see them. */
const otherWords: Spec = {
  id: 'clause_words',
  label: 'In other words',
  mandatory: true,
  prompt: (context) => `${agreed(context)?.title ?? ''}: what holds in this offer?`,
  why: (context) =>
    `It says: “${agreed(context)?.text ?? ''}”. Other words are a deviation, which kam-propose explain lists for your lawyers.`,
  when: (context) => agreed(context) !== undefined,
  suggest: ({ values, item }) => textAt(values, ...item, 'text') || null,
  writes: (answer, { item, values }) => {
    const title = textAt(values, ...item, 'title');
    const id = clauseAt({ values, item });
    return [{ path: item, value: { id, ...(title !== '' && { title }), text: String(answer) } }];
  },
  shows: (context) => (deviates(context) ? textAt(context.values, ...context.item, 'text') : ''),
};

const asAgreed: Spec = {
  id: 'clause_as_agreed',
  prompt: (context) => `Take it as it stands in your library: “${agreed(context)?.text ?? ''}”?`,
  kind: 'yes-no',
  suggest: () => 'yes',
  writes: (answer, context) => (answer === true ? [{ path: context.item, value: clauseAt(context) }] : []),
};

const isOwn = (context: Context): boolean => clauseAt(context) === '';

const terms: Group = {
  group: 'list',
  id: 'terms',
  at: 'offer.terms',
  title: 'Terms of the contract',
  more: 'Another term of the contract, or more about this one?',
  extras: [
    {
      id: 'other-words',
      name: 'Say this clause in other words, for this offer alone',
      when: (context) => agreed(context) !== undefined && !deviates(context),
      specs: [otherWords],
    },
    { id: 'as-agreed', name: 'Take this clause as it stands in your library', when: deviates, specs: [asAgreed] },
  ],
  tell: (entry) => textAt(entry, 'title') || clauseIdOf(entry),
  specs: [
    clause,
    {
      id: 'term_title',
      at: 'title',
      mandatory: true,
      label: 'What it is about',
      prompt: 'What is it about: warranty, delivery, liability',
      when: isOwn,
    },
    { id: 'term_text', at: 'text', mandatory: true, label: 'What holds', prompt: 'What holds?', when: isOwn },
  ],
};

const law: Spec = {
  id: 'law',
  at: 'offer.law',
  label: 'Law',
  prompt: 'Under which law, and where are disputes settled? One line (optional)',
};

const precedence: Group = {
  group: 'texts',
  id: 'precedence',
  at: 'offer.precedence',
  title: 'Documents, the strongest first',
  specs: [
    {
      id: 'prevails',
      prompt: 'Which document prevails where they conflict? The strongest first (optional)',
      why: 'A line each: the contract, this offer, your general terms.',
    },
  ],
  more: 'And after it? (Enter: no more)',
  tell: (entry) => textAt(entry),
};

/** What holds between the two sides, beside the price. */
export const contract: Topic = { title: 'The contract', steps: [terms, law, precedence] };

export const contractNeeds: readonly Need[] = [
  { id: 'terms', name: 'Terms of the contract: warranty, delivery, liability', steps: [terms] },
  {
    id: 'law',
    name: 'Under which law it is, and where disputes are settled',
    steps: [law],
    when: ({ values }) => textAt(values, 'offer', 'law') === '',
  },
  {
    id: 'precedence',
    name: 'Which document prevails where they conflict',
    steps: [precedence],
    when: ({ values }) => entriesAt(values, 'offer', 'precedence').length === 0,
  },
];
