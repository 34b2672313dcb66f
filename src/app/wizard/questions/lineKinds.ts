import { plainAt } from '../../../foundation/data/Plain.ts';
import { chargeHere } from './charges.ts';
import type { Context, Extra, Spec } from './Question.ts';
import { isBoundToPeriod } from './recurringExtras.ts';
import { textAt } from './textAt.ts';

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

/** How a line is priced, where that is not just a price. */
export const kindExtras: readonly Extra[] = [
  { id: 'estimate', name: 'It is an estimate', specs: [firm] },
  {
    id: 'rate',
    name: 'It is charged at a rate, such as by the hour, for as many as there will be',
    when: (context) => !has(context, 'rate') && !has(context, 'alternative') && !isBoundToPeriod(context),
    specs: rate,
  },
  {
    id: 'range',
    name: 'It is an option at a price between two',
    when: (context) =>
      !['rate', 'alternative', 'price_from'].some((field) => has(context, field)) && !isBoundToPeriod(context),
    specs: range,
  },
  {
    id: 'first-day',
    name: 'Say on which day it begins',
    when: (context) => chargeHere(context) !== 'once' && !has(context, 'from'),
    specs: [
      { id: 'first_day', at: 'from', label: 'Begins on', prompt: 'On which day does it begin? YYYY-MM-DD (optional)' },
    ],
  },
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
