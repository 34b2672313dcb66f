import { isPlainList, type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { makeId } from '../../../foundation/text/makeId.ts';
import type { Context, Extra, Spec } from './Question.ts';
import { textAt } from './textAt.ts';
import { asPercent, taxes, taxName } from './taxes.ts';

const currencyOf = (values: Parameters<typeof textAt>[0]): string => textAt(values, 'proposal', 'currency') || 'money';

/** The taxes of a line, whether one is written or several. */
export function taxesOf({ values, item }: Context): readonly string[] {
  const found: Plain = plainAt(values, [...item, 'tax']) ?? null;
  return (isPlainList(found) ? found : [found]).flatMap((id) => (typeof id === 'string' ? [id] : []));
}

const another = '+';

/** The id under which a tax that is only now named will stand. */
const newTax = (context: Context): string =>
  makeId(String(context.said('second_tax_name') ?? ''), `tax-${taxes(context).length + 1}`, taxes(context));

const writeNewTax: NonNullable<Spec['writes']> = (answer, context) => {
  const id = newTax(context);
  const tax = { label: String(context.said('second_tax_name')), percent: String(answer) };
  return [
    { path: ['offer', 'taxes', id], value: tax },
    { path: [...context.item, 'tax'], value: oneOrMore([...taxesOf(context), id]) },
  ];
};

const lineDiscounts = ['discount_percent', 'discount_amount'] as const;

/** A line has one discount: a new one stands in for the other. */
const writeDiscount =
  (field: (typeof lineDiscounts)[number]): NonNullable<Spec['writes']> =>
  (answer, { item }) =>
    lineDiscounts.map((one) => ({ path: [...item, one], value: one === field ? String(answer) : undefined }));

/** The discount on the whole price is one group: without a percentage or an amount its reason goes too. */
const writeWhole =
  (field: 'percent' | 'amount'): NonNullable<Spec['writes']> =>
  (answer, { values }) => {
    const reason = plainAt(values, ['offer', 'discount', 'reason']);
    const value = { [field]: String(answer), ...(reason !== undefined && { reason }) };
    return [{ path: ['offer', 'discount'], value }];
  };

const oneOrMore = (ids: readonly string[]): Plain => (ids.length === 1 ? (ids[0] ?? '') : ids);

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
        writes: writeDiscount('discount_percent'),
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
        writes: writeDiscount('discount_amount'),
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
    id: 'second-tax',
    name: 'Put a further tax on it, such as a tax of the province',
    when: (context) => taxesOf(context).length < 2,
    specs: [
      {
        id: 'second_tax',
        prompt: (context) => (taxesOf(context).length === 0 ? 'Which tax?' : 'Which tax as well?'),
        kind: 'choice',
        choices: (context) => [
          ...taxes(context)
            .filter((id) => !taxesOf(context).includes(id))
            .map((value) => ({ value, name: taxName(context, value) })),
          { value: another, name: 'Another one, with a name and a rate' },
        ],
        writes: (answer, context) =>
          answer === another
            ? []
            : [{ path: [...context.item, 'tax'], value: oneOrMore([...taxesOf(context), String(answer)]) }],
      },
      {
        id: 'second_tax_name',
        mandatory: true,
        prompt: 'What is the tax called? The client reads this',
        when: ({ said }) => said('second_tax') === another,
      },
      {
        id: 'second_tax_rate',
        mandatory: true,
        prompt: 'Its rate in percent',
        tidy: asPercent,
        when: ({ said }) => said('second_tax') === another,
        doubts: (typed) => (Number(typed) > 30 ? `${typed} % is more than is usual in any country.` : null),
        writes: writeNewTax,
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
        writes: writeWhole('percent'),
      },
      {
        id: 'whole_discount_amount',
        at: 'offer.discount.amount',
        prompt: ({ values }) => `Or as an amount, in ${currencyOf(values)} (optional)`,
        when: ({ values }) => textAt(values, 'offer', 'discount', 'percent') === '',
        writes: writeWhole('amount'),
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
