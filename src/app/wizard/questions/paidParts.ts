import { isPlainList, plainAt, type Plain } from '../../../foundation/data/Plain.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import { makeIds } from '../../../internal/dossier/model/makeIds.ts';
import { makeId } from '../../../foundation/text/makeId.ts';
import { isCounted, recurs } from './charges.ts';
import type { Context, Spec } from './Question.ts';
import { asItIs, fieldsOf, newPayments, paid } from './paymentChoices.ts';
import { entriesAt, textAt } from './textAt.ts';

/** The lines that a payment names; null where it names none, and is of all that no other names. */
export const namedBy = (payment: Plain): readonly string[] | null => {
  const of = plainAt(payment, ['of']) ?? null;
  return isPlainList(of) ? of.map((id) => textAt(id)) : null;
};

export const isOfRecurring = (payment: Plain): boolean => textAt(payment, 'of') === 'recurring';
const isOfOnce = (payment: Plain): boolean => textAt(payment, 'of') === 'once';
export const isOfRest = (payment: Plain): boolean => namedBy(payment) === null && !isOfRecurring(payment);

/** Whether some payment is of lines that it names. */
export const isSplit = (context: Context): boolean => paid(context).some((payment) => namedBy(payment) !== null);

export const idsOfLines = (values: Plain): readonly string[] =>
  makeIds(
    'line',
    entriesAt(values, 'offer', 'lines').map((line) => textAt(line, 'id') || null),
  );

interface Payable {
  readonly id: string;
  readonly isOnce: boolean;
}

/** The lines that a payment can be of: those that count, and are not invoiced in a rhythm. */
function payable(context: Context): readonly Payable[] {
  const { values } = context;
  const ids = idsOfLines(values);
  const isOther = paid(context).some(isOfRecurring);
  return entriesAt(values, 'offer', 'lines').flatMap((line, place) => {
    const isOnce = !recurs(line, context);
    const isFree = isOnce || !(isOther || isInvoiced(line, context));
    return isCounted(line) && isFree ? [{ id: ids[place] ?? '', isOnce }] : [];
  });
}

/** Their ids. */
export const payableIds = (context: Context): readonly string[] => payable(context).map(({ id }) => id);

/** Lines that have to be paid for, and that no payment names. */
const unnamed = (payments: readonly Plain[], context: Context): readonly string[] =>
  payableIds(context).filter((id) => !payments.some((payment) => namedBy(payment)?.includes(id)));

/** Whether nothing says when something is paid that recurs, although payments say it of what is charged once. */
export function isRhythmOpen(context: Context): boolean {
  const payments = paid(context);
  const left = unnamed(payments, context);
  const isOfOnceAlone = isBilled(context) || payments.every((payment) => !isOfRest(payment) || isOfOnce(payment));
  return isOfOnceAlone && payable(context).some(({ id, isOnce }) => !isOnce && left.includes(id));
}

/** Whether something is left to be said of when it is paid. */
export const isUnpaid = (context: Context): boolean =>
  !paid(context).some(isOfRest) && unnamed(paid(context), context).length > 0;

/** A payment of other lines; without any it goes. */
const paying = (payment: Plain, lines: readonly string[]): readonly Plain[] =>
  lines.length === 0 ? [] : [{ ...fieldsOf(payment), of: lines }];

const isSameList = (payment: Plain, other: Plain | undefined): boolean =>
  other !== undefined && JSON.stringify(namedBy(payment)) === JSON.stringify(namedBy(other));

const lastNamed = (payments: readonly Plain[]): Plain | undefined =>
  payments.findLast((payment) => namedBy(payment) !== null);

/** Lines that nobody names go with the last that are named, where no payment is of the rest. */
function joined(payments: readonly Plain[], context: Context): readonly Plain[] {
  if (payments.some(isOfRest)) return payments;
  const last = lastNamed(payments);
  const left = unnamed(payments, context);
  return payments.flatMap((payment) => {
    if (left.length === 0 || !isSameList(payment, last)) return [payment];
    const lines = [...(namedBy(payment) ?? []), ...left];
    return paying(
      payment,
      idsOfLines(context.values).filter((id) => lines.includes(id)),
    );
  });
}

/** Payments as the loader reads them: where some name their lines, so do those of the rest. */
function arranged(payments: readonly Plain[], context: Context): readonly Plain[] {
  const all = payableIds(context);
  const rest = unnamed(payments, context);
  const hasLists = payments.some((payment) => namedBy(payment) !== null);
  return payments.flatMap((payment) => {
    if (isOfRecurring(payment) || (isOfRest(payment) && !hasLists)) return [payment];
    const lines = namedBy(payment) ?? rest;
    // A line alone keeps its name: others may follow, and are not meant.
    const isWhole = lines.length > 1 && all.every((id) => lines.includes(id));
    return isWhole ? [ofWhole(payment, payments)] : paying(payment, lines);
  });
}

const ofWhole = (payment: Plain, payments: readonly Plain[]): Plain => ({
  ...Object.fromEntries(Object.entries(fieldsOf(payment)).filter(([field]) => field !== 'of')),
  ...(payments.some((one) => isOfRecurring(one) || isOfOnce(one)) && { of: 'once' }),
});

/** Writes the payments, and an id for each line that they name: a made one would go to another line with its place. */
function edits(payments: readonly Plain[], context: Context): readonly Edit[] {
  const all = arranged(payments, context);
  const ids = idsToWrite(new Set(all.flatMap((payment) => namedBy(payment) ?? [])), context);
  const value = all.flatMap((payment) => {
    const lines = namedBy(payment);
    return lines === null
      ? [payment]
      : paying(
          payment,
          lines.map((id) => ids.get(id)?.id ?? id),
        );
  });
  return [
    ...[...ids.values()].map(({ place, id }) => ({ path: ['offer', 'lines', place, 'id'], value: id })),
    { path: ['offer', 'payments'], value: value.length === 0 ? undefined : value },
  ];
}

/** The ids of named lines that have none yet, by the ids that the loader makes for them. */
function idsToWrite(
  named: ReadonlySet<string>,
  { values }: Context,
): ReadonlyMap<string, { place: number; id: string }> {
  const made = idsOfLines(values);
  const found = new Map<string, { place: number; id: string }>();
  for (const [place, line] of entriesAt(values, 'offer', 'lines').entries()) {
    const before = made[place] ?? '';
    if (textAt(line, 'id') !== '' || !named.has(before)) continue;
    const taken = [...made, ...[...found.values()].map(({ id }) => id)];
    found.set(before, { place, id: makeId(nameOf(line), 'line', taken) });
  }
  return found;
}

const nameOf = (line: Plain): string => textAt(line, 'text') || textAt(line, 'sku');

/** Which payments the question about the other lines is about: of the rest, else the last that are named alike. */
export function ofOthers(context: Context): readonly Plain[] {
  const payments = paid(context);
  if (payments.some(isOfRest)) return payments.filter(isOfRest);
  if (isUnpaid(context)) return [];
  const last = lastNamed(payments);
  return payments.filter((payment) => isSameList(payment, last));
}

export const writePayments: NonNullable<Spec['writes']> = (answer, context) => {
  if (answer === asItIs) return [];
  const before = ofOthers(context);
  const kept = paid(context).filter((payment) => !before.includes(payment));
  const once = kept.filter((payment) => !isOfRecurring(payment));
  const own = newPayments(String(answer), context).map((payment) =>
    [...kept, ...before].some((one) => isOfRecurring(one) || isOfOnce(one))
      ? { ...fieldsOf(payment), of: 'once' }
      : payment,
  );
  return edits([...once, ...own, ...kept.filter(isOfRecurring)], context);
};

/** The id under which a payment names the line that is asked about. */
export const idOf = ({ values, item }: Context): string => idsOfLines(values)[Number(item.at(-1))] ?? '';

/** The payments of the line that is asked about alone. */
export const ofLine = (context: Context): readonly Plain[] =>
  paid(context).filter((payment) => isOnly(payment, context));

function isOnly(payment: Plain, context: Context): boolean {
  const lines = namedBy(payment);
  return lines?.length === 1 && lines[0] === idOf(context);
}

export const writeApart: NonNullable<Spec['writes']> = (answer, context) => {
  if (answer === asItIs) return [];
  const payments = paid(context);
  const others = payments.filter((payment) => !isOnly(payment, context));
  if (answer === '') return edits(joined(others, context), context);
  const id = idOf(context);
  const own = newPayments(String(answer), context).map((payment): Plain => ({ ...fieldsOf(payment), of: [id] }));
  const without = (some: readonly Plain[]): readonly Plain[] =>
    some.flatMap((payment) => {
      const lines = namedBy(payment);
      return lines?.includes(id)
        ? paying(
            payment,
            lines.filter((one) => one !== id),
          )
        : [payment];
    });
  // Before those that it was paid with: they are the others, and stay the last.
  const found = payments.findIndex((payment) => isOfRest(payment) || namedBy(payment)?.includes(id));
  const at = found < 0 ? payments.length : found;
  return edits([...without(payments.slice(0, at)), ...own, ...without(payments.slice(at))], context);
};

/** A payment in words, with the texts of the lines that it is of. */
export const tellPayment =
  ({ values }: Context) =>
  (entry: Plain): string => {
    const lines = entriesAt(values, 'offer', 'lines');
    const ids = idsOfLines(values);
    const names = (namedBy(entry) ?? []).map((id) => nameOf(lines[ids.indexOf(id)] ?? null) || id);
    const scope = isOfRecurring(entry) ? ' of what recurs' : isOfOnce(entry) ? ' of what is charged once' : '';
    const of = names.length === 0 ? scope : ` of ${names.join(' and ')}`;
    const worked = textAt(entry, 'as_worked');
    if (worked !== '') return `as the work is done, each ${worked}${of}`;
    const share = textAt(entry, 'percent') === '' ? textAt(entry, 'amount') : `${textAt(entry, 'percent')} %`;
    return `${share}${of} ${textAt(entry, 'due')}`.trim();
  };

/** Whether what recurs is invoiced in a rhythm, all of it or some lines of it. */
export const isBilled = (context: Pick<Context, 'values'>): boolean =>
  entriesAt(context.values, 'offer', 'lines').some((line) => isInvoiced(line, context)) || isAllBilled(context);

/** Whether one rhythm is said for all that recurs. */
export const isAllBilled = ({ values }: Pick<Context, 'values'>): boolean =>
  textAt(values, 'offer', 'billing', 'every') !== '';

const isInvoiced = (line: Plain, context: Pick<Context, 'values'>): boolean =>
  isAllBilled(context) || textAt(line, 'billing', 'every') !== '';
