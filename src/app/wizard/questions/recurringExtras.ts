import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { chargePeriods } from '../../../proposal/Recurring.ts';
import { bareNumber } from './bareNumber.ts';
import { articleOf, chargeHere, chargeOf, recurs } from './charges.ts';
import type { Choice, Context, Extra, Group, Spec } from './Question.ts';
import { indexation, isIndexed, withoutPercent } from './indexation.ts';
import { entriesAt, textAt } from './textAt.ts';
import { wouldBreak } from './wouldBreak.ts';

const periodOf = (context: Context, line: Context['item']): string => {
  const charge = chargeHere({ ...context, item: line });
  return chargePeriods.find((period) => period === charge) ?? 'period';
};

/** The price that is written, else that of the book. */
const priceOf = (context: Context, line: Context['item']): string =>
  textAt(context.values, ...line, 'unit_price') ||
  (articleOf(plainAt(context.values, line) ?? null, context)?.listed ?? '');

const hasTerm = (context: Context): boolean =>
  chargeHere(context) !== 'once' &&
  textAt(context.values, ...context.item, 'term') !== '' &&
  priceOf(context, context.item) !== '';

const lineOf = ({ item }: Context): Context['item'] => item.slice(0, -2);
const currencyOf = ({ values }: Context): string => textAt(values, 'proposal', 'currency') || 'money';

/** What the whole price says of a step, such as that it is too large, is said at once. */
const refuseStep =
  (field: 'qty' | 'unit_price'): NonNullable<Spec['refuses']> =>
  (typed, context) =>
    wouldBreak([{ path: [...context.item, field], value: bareNumber(typed) }], context, context.item);

const priceLater: Spec = {
  id: 'ramp_price',
  label: 'Price of one from then on',
  at: 'unit_price',
  prompt: (context) =>
    `What does one cost from then on, in ${currencyOf(context)}? (optional: as before, ${priceOf(context, lineOf(context))})`,
  when: ({ values, item }) => textAt(values, ...item, 'qty') !== '',
  refuses: refuseStep('unit_price'),
};

/** Another quantity or price later in the term, step by step. */
const ramp: Group = {
  group: 'list',
  id: 'ramp',
  at: 'ramp',
  title: 'Changes later',
  more: 'Does it change once more?',
  tell: (entry: Plain) => {
    const [from, qty, price] = ['from_period', 'qty', 'unit_price'].map((field) => textAt(entry, field));
    return [`from ${from} on`, qty && `${qty} of them`, price && `at ${price}`].filter(Boolean).join(', ');
  },
  specs: [
    {
      id: 'ramp_from',
      at: 'from_period',
      mandatory: true,
      label: 'From',
      prompt: (context) => `From which ${periodOf(context, lineOf(context))} of the term on? 13 for the thirteenth`,
    },
    {
      id: 'ramp_qty',
      at: 'qty',
      label: 'How many from then on',
      prompt: (context) =>
        `How many from then on? (optional: as before, ${textAt(context.values, ...lineOf(context), 'qty') || '1'})`,
      refuses: refuseStep('qty'),
      writes: (answer, { item }) => [{ path: [...item, 'qty'], value: bareNumber(answer) }],
    },
    priceLater,
    {
      ...priceLater,
      id: 'ramp_price_alone',
      mandatory: true,
      prompt: (context) => `What does one cost from then on, in ${currencyOf(context)}?`,
      when: (context) => priceLater.when?.(context) !== true,
    },
  ],
};

const writeExtension: NonNullable<Spec['writes']> = (answer, { values, item }) => {
  const times = textAt(values, ...item, 'extension', 'times');
  const value = { periods: bareNumber(answer), ...(times !== '' && { times: bareNumber(times) }) };
  return [{ path: [...item, 'extension'], value }];
};

/** Without its periods there is no extension. */
const extension: readonly Spec[] = [
  {
    id: 'extended_by',
    at: 'extension.periods',
    label: 'May be made longer by',
    prompt: (context) =>
      `By how many ${periodOf(context, context.item)}s can they make it longer each time? (optional)`,
    writes: writeExtension,
  },
  {
    id: 'extended_times',
    at: 'extension.times',
    label: 'So many times',
    prompt: 'How many times? (optional: once)',
    when: ({ values, item }) => textAt(values, ...item, 'extension', 'periods') !== '',
  },
];

const paidAgain = (context: Context): readonly string[] =>
  entriesAt(context.values, 'offer', 'lines')
    .filter((line) => recurs(line, context))
    .map((line) => chargeOf(line, context));

const renewed = ({ values }: Context): boolean => textAt(values, 'offer', 'renewal', 'months') !== '';

/** Whether the renewal says how far the price may rise: then no index can. */
const isLimited = ({ values }: Context): boolean => textAt(values, 'offer', 'renewal', 'at_most_percent') !== '';

const writeRenewal: NonNullable<Spec['writes']> = (answer, { values }) => {
  const kept = ['notice_days', 'at_most_percent'].flatMap((field) => {
    const value = textAt(values, 'offer', 'renewal', field);
    return value === '' ? [] : [[field, field === 'notice_days' ? bareNumber(value) : value] as const];
  });
  return [{ path: ['offer', 'renewal'], value: { months: bareNumber(answer), ...Object.fromEntries(kept) } }];
};

/** What happens at the end; without its months there is no renewal. */
const renewal: readonly Spec[] = [
  {
    id: 'renewed_for',
    at: 'offer.renewal.months',
    label: 'Goes on for months',
    prompt: 'If nobody ends it, for how many months does it go on each time? (optional)',
    writes: writeRenewal,
  },
  {
    id: 'renewal_notice',
    at: 'offer.renewal.notice_days',
    label: 'Days of notice',
    prompt: 'How many days before the end does either side have to give notice? (optional)',
    when: renewed,
  },
  {
    id: 'renewal_rise',
    at: 'offer.renewal.at_most_percent',
    label: 'May rise by percent',
    prompt: 'By how much may the price rise each time, in percent? (optional)',
    tidy: withoutPercent,
    // What follows an index says there how far it may rise.
    when: (context) => renewed(context) && !isIndexed(context),
  },
];

const mayHeadline = (context: Context): boolean => {
  const { values } = context;
  const currencies = new Set(entriesAt(values, 'offer', 'lines').map((line) => textAt(line, 'currency')));
  // Parts of a sum that is not said cannot be paid.
  return paidAgain(context).length > 0 && currencies.size === 1 && entriesAt(values, 'offer', 'payments').length === 0;
};

const headlines = (context: Context): readonly Choice[] =>
  chargePeriods.flatMap((value) =>
    paidAgain(context).includes(value) ? [{ value, name: `What it costs a ${value}` }] : [],
  );

const headline: Spec = {
  id: 'headline',
  at: 'offer.headline',
  label: 'The price is said',
  prompt: 'Which price does the client read first?',
  kind: 'choice',
  when: mayHeadline,
  choices: (context) => [...headlines(context), { value: '', name: 'What the first year comes to' }],
  suggest: (context) => textAt(context.values, 'offer', 'headline') || (headlines(context)[0]?.value ?? ''),
  writes: (answer) => [{ path: ['offer', 'headline'], value: answer === '' ? undefined : String(answer) }],
  shows: ({ values }) => {
    const period = textAt(values, 'offer', 'headline');
    return period === '' ? '' : `a ${period}`;
  },
};

/** How what is paid again and again changes, goes on and is said. */
export const recurringExtras: readonly Extra[] = [
  { id: 'ramp', name: 'Its price or number changes later in the term', when: hasTerm, specs: [], list: ramp },
  {
    id: 'extension',
    name: 'The client may make it longer at the same price',
    when: (context) => hasTerm(context) && textAt(context.values, ...context.item, 'extension', 'periods') === '',
    specs: extension,
  },
  {
    id: 'renewal',
    name: 'What happens at the end of the term',
    ofWhole: true,
    when: (context) => paidAgain(context).length > 0 && !renewed(context),
    specs: renewal,
  },
  {
    id: 'indexation',
    name: 'Prices follow an index later on',
    ofWhole: true,
    when: (context) => paidAgain(context).length > 0 && !isIndexed(context) && !isLimited(context),
    specs: indexation,
  },
  {
    id: 'headline',
    name: 'Say prices for a month, and no sum of a first year',
    ofWhole: true,
    when: (context) => mayHeadline(context) && textAt(context.values, 'offer', 'headline') === '',
    specs: [headline],
  },
];

/** Whether something hangs on a line being paid again and again, so that it cannot become another kind of line. */
export const isBoundToPeriod = (context: Context): boolean => {
  const { values, item } = context;
  const own = entriesAt(values, ...item, 'ramp').length > 0 || textAt(values, ...item, 'extension', 'periods') !== '';
  const isPaidAgain = chargeHere(context) !== 'once';
  return own || (isPaidAgain && (renewed(context) || isIndexed(context) || textAt(values, 'offer', 'headline') !== ''));
};
