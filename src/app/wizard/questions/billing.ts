import { type Plain, plainAt, setPlain } from '../../../foundation/data/Plain.ts';
import { billedIn, chargePeriods } from '../../../proposal/Recurring.ts';
import { bareNumber } from './bareNumber.ts';
import { countedLines, recurs } from './charges.ts';
import { isAllBilled, isBilled, isOfRest, isRhythmOpen } from './paidParts.ts';
import { paid } from './paymentChoices.ts';
import type { Context, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const rhythms = chargePeriods.flatMap((every) =>
  billedIn.map((when) => ({ value: `${every} ${when}`, name: `Each ${every}, in ${when}` })),
);

/** What of the total is charged again and again. */
const hasRecurring = (context: Context): boolean => countedLines(context.values).some((line) => recurs(line, context));

/** Whether the payments that are written leave nothing but invoices for what recurs. */
function isNeeded(context: Context): boolean {
  const values: Plain = setPlain(context.values, ['offer', 'billing'], undefined) ?? {};
  const without = { ...context, values };
  return isRhythmOpen(without) && (paid(without).some(isOfRest) || isBilled(without));
}

const ofBilling = ({ values }: Pick<Context, 'values'>, field: string): string =>
  textAt(values, 'offer', 'billing', field);

/** In advance, where nothing else is said. */
const rhythmOf = (context: Pick<Context, 'values'>): string =>
  isAllBilled(context) ? `${ofBilling(context, 'every')} ${ofBilling(context, 'in') || billedIn[0]}` : '';

const writeBilling: NonNullable<Spec['writes']> = (answer, context) => {
  const [every, when] = String(answer).split(' ');
  const from = plainAt(context.values, ['offer', 'billing', 'from']);
  const days = ofBilling(context, 'net_days') || textAt(paid(context)[0] ?? null, 'net_days');
  const value = {
    every: every ?? '',
    in: when ?? '',
    ...(from !== undefined && { from }),
    ...(days !== '' && { net_days: bareNumber(days) }),
  };
  return [{ path: ['offer', 'billing'], value: answer === '' ? undefined : value }];
};

/** How what recurs is invoiced. */
export const billing: readonly Spec[] = [
  {
    id: 'billing',
    label: 'What recurs is invoiced',
    prompt: 'How is what recurs invoiced?',
    why: 'The document then lists the invoices of the first year. In advance: at the beginning of each period; in arrears: at its end.',
    kind: 'choice',
    when: hasRecurring,
    choices: (context) => (isNeeded(context) ? rhythms : [...rhythms, { value: '', name: 'Leave open' }]),
    suggest: (context) => rhythmOf(context) || (isNeeded(context) ? (rhythms[0]?.value ?? '') : ''),
    writes: writeBilling,
    shows: (context) => rhythmOf(context).replace(' ', ' in '),
  },
  {
    id: 'billed_from',
    at: 'offer.billing.from',
    label: 'Invoiced from',
    prompt: 'From which day on is it invoiced? (optional: the months are numbered)',
    when: (context) =>
      isAllBilled(context) &&
      entriesAt(context.values, 'offer', 'lines').some((line) => recurs(line, context) && textAt(line, 'from') === ''),
  },
];
