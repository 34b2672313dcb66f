import { type Plain, plainAt, setPlain } from '../../../foundation/data/Plain.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import { countedLines, isCounted, recurs } from './charges.ts';
import { idsOfLines, isBilled, isOfRecurring, namedBy, payableIds } from './paidParts.ts';
import { fieldsOf, paid } from './paymentChoices.ts';
import type { Context } from './Question.ts';
import { entriesAt } from './textAt.ts';

/** Whether a finding says that payments and invoices do not make what is charged: it is asked when it is paid. */
export function isOfPayments({ code, path }: Pick<Diagnostic, 'code' | 'path'>): boolean {
  if ((code !== 'E410' && code !== 'E405') || path[0] !== 'offer') return false;
  const [, part, , field] = path;
  if (part === 'payments') return true;
  if (part === 'billing') return path.length === 2;
  return part === 'lines' && (path.length === 3 || (path.length === 4 && field === 'billing'));
}

/** What is wrong with the payments and invoices as they are written; nothing where none are. */
export const atOdds = (context: Pick<Context, 'setting' | 'values'>): readonly Diagnostic[] => {
  const isSaid = paid(context).length > 0 || isBilled(context);
  return isSaid ? context.setting.loader.wrongWith(context.values).filter(isOfPayments) : [];
};

/** What goes of itself where lines have gone, or are charged in another way: payments and invoices of nothing. */
export function settled(context: Context): readonly Edit[] {
  const invoices = invoicesOfNothing(context);
  const values = invoices.reduce<Plain>((all, { path }) => setPlain(all, path, undefined) ?? {}, context.values);
  const after = { ...context, values };
  const before = paid(after);
  const payments = before.flatMap((payment) => ofSomething(payment, after));
  const isSame = JSON.stringify(payments) === JSON.stringify(before);
  return [
    ...invoices,
    ...(isSame ? [] : [{ path: ['offer', 'payments'], value: payments.length === 0 ? undefined : payments }]),
  ];
}

function invoicesOfNothing(context: Context): readonly Edit[] {
  const { values } = context;
  const own = entriesAt(values, 'offer', 'lines').flatMap((line, place) => {
    const isMeant = recurs(line, context) && isCounted(line);
    const path = ['offer', 'lines', place, 'billing'];
    return isMeant || plainAt(values, path) === undefined ? [] : [{ path, value: undefined }];
  });
  const isMeant = countedLines(values).some((line) => recurs(line, context));
  const path = ['offer', 'billing'];
  return isMeant || plainAt(values, path) === undefined ? own : [...own, { path, value: undefined }];
}

/** A payment without the lines that it cannot be of; nothing where it is of no other. */
function ofSomething(payment: Plain, context: Context): readonly Plain[] {
  const { values } = context;
  const lines = namedBy(payment);
  const counted = countedLines(values);
  if (isOfRecurring(payment))
    return counted.some((line) => recurs(line, context)) && !isAllInvoiced(context) ? [payment] : [];
  const free = payableIds(context);
  if (lines === null) return free.length > 0 ? [payment] : [];
  // An id that no line has is told elsewhere.
  const known = idsOfLines(values);
  const kept = lines.filter((id) => free.includes(id) || !known.includes(id));
  return kept.length === 0 ? [] : [{ ...fieldsOf(payment), of: kept }];
}

const isAllInvoiced = ({ values }: Context): boolean => plainAt(values, ['offer', 'billing']) !== undefined;
