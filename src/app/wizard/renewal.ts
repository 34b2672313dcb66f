import type { Edit } from '../../foundation/yaml/editYaml.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { type Plain, plainAt } from '../../foundation/data/Plain.ts';
import { playSpec, withEdits, type Play, type Outcome } from './play.ts';
import type { Spec, Topic } from './questions/Question.ts';
import { consentSpecs } from './questions/proof.ts';
import { entriesAt, keysAt, textAt } from './questions/textAt.ts';

/** What belongs to the last proposal alone. */
const cleared: readonly Path[] = [
  ['proposal', 'number'],
  ['proposal', 'revision'],
  ['proposal', 'date'],
  ['proposal', 'in_reply_to'],
];

const number: Spec = {
  id: 'number',
  at: 'proposal.number',
  prompt: 'The number of the new proposal (optional)',
  why: 'Number, revision and date of the last proposal are taken out. Prices, figures and consents are asked one by one: what was true then need not be true now.',
};

const keeps =
  (field: string): NonNullable<Spec['suggest']> =>
  ({ values, item }) =>
    textAt(values, ...item, field);

const price: Spec = {
  id: 'unit_price',
  at: 'unit_price',
  mandatory: true,
  prompt: ({ values, item }) =>
    `${textAt(values, ...item, 'text')}: the price of one, in ${textAt(values, ...item, 'currency') || textAt(values, 'proposal', 'currency')}`,
  suggest: keeps('unit_price'),
};

const figure: readonly Spec[] = [
  {
    id: 'value',
    at: 'value',
    mandatory: true,
    prompt: ({ values, item }) =>
      `${textAt(values, ...item, 'label')}: the number now, in ${textAt(values, ...item, 'unit')}`,
    suggest: keeps('value'),
  },
  {
    id: 'as_of',
    at: 'as_of',
    mandatory: true,
    prompt: 'On which day did it hold? YYYY-MM-DD',
    suggest: keeps('as_of'),
  },
];

/** Numbers may stand in quotes or without. */
const isSaid = (old: Plain | undefined, value: Plain | undefined): boolean =>
  old === value || (typeof old !== 'object' && typeof value !== 'object' && String(old) === String(value));

/** An answer that keeps what is there changes nothing: not even how it is written. */
const onlyNews = (spec: Spec): Spec => ({
  ...spec,
  writes: (answer, context) => {
    const edits: readonly Edit[] = spec.writes?.(answer, context) ?? [
      { path: [...context.item, spec.at ?? ''], value: String(answer) },
    ];
    return edits.filter(({ path, value }) => !isSaid(plainAt(context.values, path), value));
  },
});

/** Next quarter's proposal from the last one: what was particular is cleared, what may have changed is confirmed. */
export function* playRenewal(before: Outcome, validity: Topic): Play {
  const old = cleared.filter((path) => plainAt(before.values, path) !== undefined);
  let outcome = withEdits(
    before,
    old.map((path) => ({ path, value: undefined })),
  );
  outcome = yield* playSpec(number, outcome, [], 'The new proposal');
  for (const at of entriesAt(outcome.values, 'offer', 'lines').keys())
    outcome = yield* playSpec(onlyNews(price), outcome, ['offer', 'lines', at], 'The price');
  for (const key of keysAt(outcome.values, 'figures'))
    for (const spec of figure) outcome = yield* playSpec(onlyNews(spec), outcome, ['figures', key], 'Figures');
  for (const [at, reference] of entriesAt(outcome.values, 'references').entries())
    for (const spec of consentSpecs)
      outcome = yield* playSpec(
        onlyNews(spec),
        outcome,
        ['references', at],
        `Consent of ${textAt(reference, 'company')}`,
      );
  for (const step of validity.steps)
    if (!('group' in step)) outcome = yield* playSpec(step, outcome, [], validity.title);
  return outcome;
}
