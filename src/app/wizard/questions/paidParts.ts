import { isPlainGroup, isPlainList, plainAt, type Plain } from '../../../foundation/data/Plain.ts';
import { makeIds } from '../../../internal/dossier/model/makeIds.ts';
import type { Context, Spec } from './Question.ts';
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

/** The payments that a choice stands for. */
const paidAs = (answer: string, context: Context): readonly Plain[] =>
  ({
    halves: [due(50, 'signature', context), due(50, 'completion', context)],
    signature: [due(100, 'signature', context)],
    completion: [due(100, 'completion', context)],
    month: [{ as_worked: 'month' }],
  })[answer] ?? [];

export const paid = ({ values }: Context): readonly Plain[] => entriesAt(values, 'offer', 'payments');

/** The only line that a payment is of; empty for payments of more. */
export const lineOf = (payment: Plain): string => {
  const of = plainAt(payment, ['of']) ?? null;
  return isPlainList(of) && of.length === 1 ? textAt(of, 0) : '';
};

const idsOfLines = (values: Plain): readonly string[] =>
  makeIds(
    'line',
    entriesAt(values, 'offer', 'lines').map((line) => textAt(line, 'id') || null),
  );

/** Ids of the lines that a payment can be of: those that count, and are not invoiced in a rhythm. */
export function payable(context: Context): readonly string[] {
  const { values } = context;
  const ids = idsOfLines(values);
  return entriesAt(values, 'offer', 'lines').flatMap((line, place) => {
    const isSummed = ['subtotal', 'rate'].every((field) => textAt(line, field) === '');
    const isInvoiced = isBilled(context) && textAt(line, 'recurring') !== '';
    return isSummed && plainAt(line, ['optional']) !== true && !isInvoiced ? [ids[place] ?? ''] : [];
  });
}

/** Payments of single lines first, then those of all the others, which name them only where some are apart. */
function arranged(payments: readonly Plain[], context: Context): readonly Plain[] {
  const apart = payments.filter((payment) => lineOf(payment) !== '');
  const rest = payable(context).filter((id) => !apart.some((payment) => lineOf(payment) === id));
  const others = payments.filter((payment) => lineOf(payment) === '' && textAt(payment, 'of') !== 'recurring');
  const recurring = payments.filter((payment) => textAt(payment, 'of') === 'recurring');
  const ofRest = apart.length > 0 && rest.length > 0 ? { of: rest } : { of: undefined };
  return [...apart, ...others.map((payment): Plain => written({ ...fieldsOf(payment), ...ofRest })), ...recurring];
}

const fieldsOf = (payment: Plain): Readonly<Record<string, Plain>> => (isPlainGroup(payment) ? payment : {});

const written = (fields: Readonly<Record<string, Plain | undefined>>): Plain =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

export const writePayments: NonNullable<Spec['writes']> = (answer, context) => {
  const apart = paid(context).filter((payment) => lineOf(payment) !== '');
  const all = arranged([...apart, ...paidAs(String(answer), context)], context);
  return [{ path: ['offer', 'payments'], value: all.length === 0 ? undefined : all }];
};

/** The id under which a payment names the line that is asked about. */
export const idOf = ({ values, item }: Context): string => idsOfLines(values)[Number(item.at(-1))] ?? '';

export const writeApart: NonNullable<Spec['writes']> = (answer, context) => {
  const id = idOf(context);
  const others = paid(context).filter((payment) => lineOf(payment) !== id);
  const own = paidAs(String(answer), context).map((payment): Plain => ({
    ...fieldsOf(payment),
    of: [id],
  }));
  const all = arranged([...others, ...own], context);
  return [{ path: ['offer', 'payments'], value: all.length === 0 ? undefined : all }];
};

export const tellPayment = (entry: Plain): string => {
  const worked = textAt(entry, 'as_worked');
  if (worked !== '') return `as the work is done, each ${worked}`;
  const of = lineOf(entry);
  const share = textAt(entry, 'percent') === '' ? textAt(entry, 'amount') : `${textAt(entry, 'percent')} %`;
  return `${share}${of === '' ? '' : ` of ${of}`} ${textAt(entry, 'due')}`;
};

export const isBilled = ({ values }: Context): boolean => textAt(values, 'offer', 'billing', 'every') !== '';
