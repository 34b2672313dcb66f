import { isPlainList, plainAt } from '../../../foundation/data/Plain.ts';
import { makeId } from './makeId.ts';
import type { Choice, Context, Extra, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const has = ({ values, item }: Context, field: string): boolean => textAt(values, ...item, field) !== '';
const moneyOf = ({ values }: Context): string => textAt(values, 'proposal', 'currency') || 'money';

const firm: Spec = {
  id: 'estimate',
  label: 'An estimate',
  at: 'firm',
  prompt: 'Is it an estimate?',
  why: 'It and every sum that holds it are printed as approximate.',
  kind: 'yes-no',
  suggest: () => 'yes',
  writes: (answer, { item }) => [{ path: [...item, 'firm'], value: answer === true ? false : undefined }],
  shows: ({ values, item }) => (plainAt(values, [...item, 'firm']) === false ? 'yes' : ''),
};

/** A rate stands in the place of a price, and nobody knows how many. */
const rate: readonly Spec[] = [
  {
    id: 'rate_unit',
    at: 'unit',
    mandatory: true,
    prompt: 'By what is it charged: hour, day, kilometre',
    suggest: ({ values, item }) => textAt(values, ...item, 'unit') || 'hour',
  },
  {
    id: 'rate',
    at: 'rate',
    mandatory: true,
    label: 'Rate',
    prompt: (context) => `What does one cost, in ${moneyOf(context)}?`,
    suggest: ({ values, item }) => textAt(values, ...item, 'unit_price') || null,
    writes: (answer, { item }) => [
      ...['unit_price', 'qty', 'price_from', 'price_to', 'recurring', 'term'].map((field) => ({
        path: [...item, field],
        value: undefined,
      })),
      { path: [...item, 'rate'], value: String(answer) },
    ],
  },
];

/** A range is of an option: what is signed has one sum. One end alone is none, so both are written with the second. */
const range: readonly Spec[] = [
  {
    id: 'at_least',
    at: 'unit_price',
    mandatory: true,
    prompt: (context) => `What does one cost at least, in ${moneyOf(context)}?`,
    when: (context) => !has(context, 'price_from'),
    suggest: ({ values, item }) => textAt(values, ...item, 'unit_price') || null,
  },
  // Not asked on the way: only looked at and changed.
  {
    id: 'price_from',
    at: 'price_from',
    mandatory: true,
    label: 'At least',
    prompt: 'And at least?',
    when: () => false,
  },
  {
    id: 'price_to',
    at: 'price_to',
    mandatory: true,
    label: 'At most',
    prompt: (context) => `And at most, in ${moneyOf(context)}?`,
    when: (context) => has(context, 'unit_price'),
    writes: (answer, { values, item }) => [
      {
        path: [...item, 'price_from'],
        value: textAt(values, ...item, 'price_from') || textAt(values, ...item, 'unit_price'),
      },
      { path: [...item, 'unit_price'], value: undefined },
      { path: [...item, 'price_to'], value: String(answer) },
      { path: [...item, 'optional'], value: true },
    ],
  },
];

const packages = 'packages';

const members = ({ values }: Context): readonly Choice[] =>
  entriesAt(values, 'offer', 'lines').flatMap((line) =>
    textAt(line, 'alternative') === packages && textAt(line, 'id') !== ''
      ? [{ value: textAt(line, 'id'), name: textAt(line, 'text') }]
      : [],
  );

const arePackages = (context: Context): boolean => members(context).length > 1;

const alternative: Spec = {
  id: 'package',
  label: 'A package',
  at: 'alternative',
  prompt: 'Is it a package, of which the client chooses one?',
  why: 'Do the same with each of the others: they stand side by side, and only one of them is counted.',
  kind: 'yes-no',
  suggest: () => 'yes',
  writes: (answer, { values, item }) => {
    const taken = entriesAt(values, 'offer', 'lines').map((line) => textAt(line, 'id'));
    const id = textAt(values, ...item, 'id') || makeId(textAt(values, ...item, 'text'), 'package', taken);
    return [
      ...(answer === true ? [{ path: [...item, 'id'], value: id }] : []),
      { path: [...item, 'alternative'], value: answer === true ? packages : undefined },
    ];
  },
  shows: ({ values, item }) => (textAt(values, ...item, 'alternative') === '' ? '' : 'yes'),
};

const recommended: Spec = {
  id: 'recommended_package',
  label: 'The package that you recommend',
  prompt: 'Which package do you recommend?',
  kind: 'choice',
  when: arePackages,
  choices: (context) => [...members(context), { value: '', name: 'None of them' }],
  suggest: (context) => members(context)[0]?.value ?? null,
  writes: (answer) => [
    { path: ['offer', 'packages', 'group'], value: packages },
    { path: ['offer', 'packages', 'recommended'], value: answer === '' ? undefined : String(answer) },
  ],
  shows: ({ values }) => textAt(values, 'offer', 'packages', 'recommended'),
};

/** A thing that some packages have, and which. */
const writeFeature: NonNullable<Spec['writes']> = (answer, context) => {
  const ids = members(context).map(({ value }) => value);
  const features = plainAt(context.values, ['offer', 'packages', 'features']) ?? null;
  const place = isPlainList(features) ? features.length : 0;
  const at = ['offer', 'packages', 'features', place];
  return [
    { path: ['offer', 'packages', 'group'], value: packages },
    { path: [...at, 'text'], value: String(context.said('feature')) },
    { path: [...at, 'in'], value: ids.slice(answer === '' ? 0 : ids.indexOf(String(answer))) },
  ];
};

/** From which package on they have it: the dearer one has what the cheaper one has. */
const feature: readonly Spec[] = [
  {
    id: 'feature',
    prompt: 'What do they differ in: one thing that some have, such as Training (optional)',
    when: arePackages,
  },
  {
    id: 'feature_in',
    prompt: ({ said }) => `${String(said('feature'))}: who has it?`,
    kind: 'choice',
    when: (context) => arePackages(context) && typeof context.said('feature') === 'string',
    choices: (context) => [
      { value: '', name: 'Each of them' },
      ...members(context)
        .slice(1)
        .map(({ value, name }) => ({ value, name: `From ${name} on` })),
    ],
    suggest: () => '',
    writes: writeFeature,
  },
];

/** How a line is priced, where that is not just a price. */
export const kindExtras: readonly Extra[] = [
  { id: 'estimate', name: 'It is an estimate', specs: [firm] },
  {
    id: 'rate',
    name: 'It is charged at a rate, such as by the hour, for as many as there will be',
    when: (context) => !has(context, 'rate') && !has(context, 'alternative'),
    specs: rate,
  },
  {
    id: 'range',
    name: 'It is an option at a price between two',
    when: (context) => !has(context, 'rate') && !has(context, 'alternative') && !has(context, 'price_from'),
    specs: range,
  },
  {
    id: 'first-day',
    name: 'Say on which day it begins',
    when: (context) => has(context, 'recurring') && !has(context, 'from'),
    specs: [
      { id: 'first_day', at: 'from', label: 'Begins on', prompt: 'On which day does it begin? YYYY-MM-DD (optional)' },
    ],
  },
  {
    id: 'package',
    name: 'It is a package: the client chooses one of several',
    when: (context) => !has(context, 'alternative') && !has(context, 'rate') && !has(context, 'price_from'),
    specs: [alternative],
  },
  { id: 'recommend', name: 'Which package you recommend', ofWhole: true, when: arePackages, specs: [recommended] },
  { id: 'feature', name: 'What the packages differ in', ofWhole: true, when: arePackages, specs: feature },
  {
    id: 'cap',
    name: 'Name what the whole price may not exceed',
    ofWhole: true,
    specs: [
      {
        id: 'cap',
        at: 'offer.cap.amount',
        label: 'Not to exceed',
        prompt: (context) => `What may the price not exceed, with tax, in ${moneyOf(context)}? (optional)`,
      },
    ],
  },
  {
    id: 'numbered',
    name: 'Number the lines',
    ofWhole: true,
    when: ({ values }) => plainAt(values, ['offer', 'numbered']) !== true,
    specs: [
      {
        id: 'numbered',
        label: 'Lines are numbered',
        at: 'offer.numbered',
        prompt: 'Number the lines of the price: 1, 2, 3?',
        kind: 'yes-no',
        suggest: () => 'yes',
        writes: (answer) => [{ path: ['offer', 'numbered'], value: answer === true ? true : undefined }],
      },
    ],
  },
];
