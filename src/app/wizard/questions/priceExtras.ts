import { plainAt } from '../../../foundation/data/Plain.ts';
import type { Extra } from './Question.ts';
import { textAt } from './textAt.ts';
import { asPercent } from './taxes.ts';

const currencyOf = (values: Parameters<typeof textAt>[0]): string => textAt(values, 'proposal', 'currency') || 'money';

/** What few lines need. */
export const lineExtras: readonly Extra[] = [
  {
    id: 'unit',
    name: 'Give it a unit, such as piece, day or licence',
    specs: [{ id: 'unit', at: 'unit', prompt: 'The unit, such as piece, day or licence (optional)' }],
  },
  {
    id: 'discount',
    name: 'Give a discount on it, in percent',
    specs: [
      {
        id: 'discount_percent',
        at: 'discount_percent',
        prompt: 'Discount on this line, in percent (optional)',
        tidy: asPercent,
      },
    ],
  },
  {
    id: 'discount-amount',
    name: 'Give a discount on it, as an amount',
    specs: [
      {
        id: 'discount_amount',
        at: 'discount_amount',
        prompt: ({ values }) => `Discount on this line, in ${currencyOf(values)} (optional)`,
      },
    ],
  },
  {
    id: 'option',
    name: 'Offer it as an option, beside the total',
    when: ({ values, item }) => plainAt(values, [...item, 'optional']) !== true,
    specs: [
      {
        id: 'optional',
        at: 'optional',
        prompt: 'Is it an option that the client may leave out?',
        why: 'It is printed under the total and not counted in it.',
        kind: 'yes-no',
        suggest: () => 'yes',
        writes: (answer, { item }) => [{ path: [...item, 'optional'], value: answer === true ? true : undefined }],
      },
    ],
  },
  {
    id: 'whole-discount',
    name: 'Give a discount on the whole price',
    ofWhole: true,
    specs: [
      {
        id: 'whole_discount',
        at: 'offer.discount.percent',
        prompt: 'Discount on the whole price, in percent (optional)',
        tidy: asPercent,
        writes: (answer) => [
          { path: ['offer', 'discount', 'amount'], value: undefined },
          { path: ['offer', 'discount', 'percent'], value: String(answer) },
        ],
      },
      {
        id: 'whole_discount_amount',
        at: 'offer.discount.amount',
        prompt: ({ values }) => `Or as an amount, in ${currencyOf(values)} (optional)`,
        when: ({ values }) => textAt(values, 'offer', 'discount', 'percent') === '',
      },
      {
        id: 'whole_discount_reason',
        at: 'offer.discount.reason',
        prompt: 'What is it for? The client reads this (optional)',
        when: ({ values }) =>
          textAt(values, 'offer', 'discount', 'percent') !== '' || textAt(values, 'offer', 'discount', 'amount') !== '',
      },
    ],
  },
];
