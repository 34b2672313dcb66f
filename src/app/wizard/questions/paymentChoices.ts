import { isPlainGroup, plainAt, type Plain } from '../../../foundation/data/Plain.ts';
import type { Context } from './Question.ts';
import { languageOf } from './taxes.ts';
import { entriesAt, textAt } from './textAt.ts';

type Event = 'signature' | 'completion';

/** The events in the language of the document: the client reads them. */
const events: Readonly<Record<string, Readonly<Record<Event, string>>>> = {
  en: { signature: 'on signature', completion: 'on completion' },
  ru: { signature: 'при подписании договора', completion: 'по завершении работ' },
  ar: { signature: 'عند التوقيع', completion: 'عند الإنجاز' },
};

const due = (percent: number, event: Event, context: Context): Plain => ({
  percent,
  due: (events[languageOf(context)] ?? events.en)?.[event] ?? event,
});

/** The payments that are written. */
export const paid = ({ values }: Pick<Context, 'values'>): readonly Plain[] => entriesAt(values, 'offer', 'payments');

export const fieldsOf = (payment: Plain): Readonly<Record<string, Plain>> => (isPlainGroup(payment) ? payment : {});

/** The payments that a choice stands for. */
const paidAs = (answer: string, context: Context): readonly Plain[] =>
  ({
    halves: [due(50, 'signature', context), due(50, 'completion', context)],
    signature: [due(100, 'signature', context)],
    completion: [due(100, 'completion', context)],
    month: [{ as_worked: 'month' }],
  })[answer] ?? [];

/** As it stands, where that is none of the choices. */
export const asItIs = 'as-it-is';

/** The payments that an answer stands for, within as many days as those that are there. */
export function newPayments(answer: string, context: Context): readonly Plain[] {
  const days = plainAt(paid(context)[0] ?? null, ['net_days']);
  return paidAs(answer, context).map((payment) => ({
    ...fieldsOf(payment),
    ...(days !== undefined && { net_days: days }),
  }));
}

/** The choice that payments are, for the question that asks for them. */
export function choiceOf(payments: readonly Plain[], context: Context): string | null {
  if (payments.length === 0) return null;
  const said = (some: readonly Plain[]): string =>
    JSON.stringify(
      some.map((one) =>
        ['percent', 'amount', 'parts', 'as_worked', 'due', 'milestone'].map((field) => textAt(one, field)),
      ),
    );
  return (
    ['halves', 'signature', 'completion', 'month'].find((answer) => said(paidAs(answer, context)) === said(payments)) ??
    asItIs
  );
}
