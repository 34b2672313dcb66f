import { type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import { type ChargeKind, chargeKinds } from '../../../proposal/Recurring.ts';
import type { Article, Context } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

type Known = Pick<Context, 'setting' | 'values'>;

/** The article of the price book that a line is; null where it is none. */
export function articleOf(line: Plain, { setting, values }: Known): Article | null {
  const sku = textAt(line, 'sku');
  if (sku === '') return null;
  const currency = textAt(line, 'currency') || textAt(values, 'proposal', 'currency');
  return setting.loader.articles?.(sku, currency).find((article) => article.sku === sku) ?? null;
}

/** How often a line is charged: as it says itself, else as its article does. */
export function chargeOf(line: Plain, context: Known): ChargeKind {
  const written = textAt(line, 'recurring');
  if (written !== '') return chargeKinds.find((kind) => kind === written) ?? 'once';
  return articleOf(line, context)?.recurring ?? 'once';
}

/** How often the line is charged that is asked about. */
export const chargeHere = (context: Context): ChargeKind =>
  chargeOf(plainAt(context.values, context.item) ?? null, context);

/** Whether a line is charged again and again. */
export const recurs = (line: Plain, context: Known): boolean => chargeOf(line, context) !== 'once';

/** The lines that the total counts: no option, no rate, and no sum of others. */
export const countedLines = (values: Plain): readonly Plain[] => entriesAt(values, 'offer', 'lines').filter(isCounted);

/** Whether the total counts a line. */
export const isCounted = (line: Plain): boolean =>
  ['subtotal', 'rate', 'price_from', 'price_to'].every((field) => textAt(line, field) === '') &&
  plainAt(line, ['optional']) !== true;
