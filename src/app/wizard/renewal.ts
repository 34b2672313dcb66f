import type { Edit } from '../../foundation/yaml/editYaml.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { type Plain, plainAt } from '../../foundation/data/Plain.ts';
import { playSpec, withEdits, type Play, type Told } from './play.ts';
import type { Spec, Topic } from './Question.ts';
import { consentSpecs } from './script/proof.ts';
import { entriesAt, keysAt, textAt } from './textAt.ts';

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
export function* playRenewal(before: Told, validity: Topic): Play {
  const old = cleared.filter((path) => plainAt(before.values, path) !== undefined);
  let told = withEdits(
    before,
    old.map((path) => ({ path, value: undefined })),
  );
  told = yield* playSpec(number, told, [], 'The new proposal');
  for (const at of entriesAt(told.values, 'offer', 'lines').keys())
    told = yield* playSpec(onlyNews(price), told, ['offer', 'lines', at], 'The price');
  for (const key of keysAt(told.values, 'figures'))
    for (const spec of figure) told = yield* playSpec(onlyNews(spec), told, ['figures', key], 'Figures');
  for (const [at, reference] of entriesAt(told.values, 'references').entries())
    for (const spec of consentSpecs)
      told = yield* playSpec(onlyNews(spec), told, ['references', at], `Consent of ${textAt(reference, 'company')}`);
  for (const step of validity.steps) if (!('group' in step)) told = yield* playSpec(step, told, [], validity.title);
  return told;
}
