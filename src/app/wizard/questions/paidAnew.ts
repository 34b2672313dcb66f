import { type Plain, setPlain } from '../../../foundation/data/Plain.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import { isBilled, ofOthers, writePayments } from './paidParts.ts';
import { choiceOf, fieldsOf, paid } from './paymentChoices.ts';
import { payTimes } from './payments.ts';
import type { Context, Spec } from './Question.ts';
import { atOdds } from './settlePayments.ts';
import { textAt } from './textAt.ts';

const rest = 'rest';

const withEdits = (context: Context, edits: readonly Edit[]): Context => ({
  ...context,
  values: edits.reduce<Plain>((all, { path, value }) => setPlain(all, path, value) ?? {}, context.values),
});

/** One payment takes what the others leave, the last that can; null where that does not make them add up. */
function leftToOne(context: Context): readonly Edit[] | null {
  const payments = paid(context);
  const able = payments.flatMap((payment, at) =>
    textAt(payment, 'parts') === '' && textAt(payment, 'as_worked') === '' ? [at] : [],
  );
  const tried = able.toReversed().map((at): readonly Edit[] => {
    const others = Object.entries(fieldsOf(payments[at] ?? null)).filter(
      ([field]) => field !== 'percent' && field !== 'amount',
    );
    return [{ path: ['offer', 'payments', at], value: { parts: 1, ...Object.fromEntries(others) } }];
  });
  return tried.find((edits) => atOdds(withEdits(context, edits)).length === 0) ?? null;
}

const writeAnew: NonNullable<Spec['writes']> = (answer, context) => {
  if (answer === rest) return leftToOne(context) ?? [];
  const none: readonly Edit[] = [{ path: ['offer', 'payments'], value: undefined }];
  return answer === '' ? none : [...none, ...writePayments(answer, withEdits(context, none))];
};

const choices: NonNullable<Spec['choices']> = (context) => [
  ...(leftToOne(context) === null
    ? []
    : [{ value: rest, name: 'As it is, and one payment takes what the others leave' }]),
  ...payTimes,
  { value: 'month', name: 'Month by month, as the work is done' },
  ...(isBilled(context) ? [] : [{ value: '', name: 'Leave open' }]),
];

/** Payments that do not make the price, all of them. */
export const paidAnew: Spec = {
  id: 'paid_anew',
  prompt: 'The payments do not make the price any more. When is it paid?',
  kind: 'choice',
  when: (context) => atOdds(context).length > 0,
  choices,
  suggest: (context) => {
    const values = choices(context).map(({ value }) => value);
    const before = choiceOf(ofOthers(context), context);
    return values.find((value) => value === rest || value === before) ?? 'signature';
  },
  writes: writeAnew,
};
