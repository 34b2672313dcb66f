import type { Payment, Schedule } from './Planned.ts';
import type { Line, Offer } from './Price.ts';

/** What is charged, whichever alternative is chosen: options are beside it. */
export const countedLines = ({ lines }: Pick<Offer, 'lines'>): readonly Line[] =>
  lines.filter(({ optional }) => !optional);

/** Whether something is invoiced in a rhythm. */
export const isBilled = ({ billing, lines }: Pick<Offer, 'billing' | 'lines'>): boolean =>
  billing !== undefined || lines.some((line) => line.billing !== undefined);

/** Whether it is said line by line what pays for it; else the payments are of the printed total. */
export const isDivided = (offer: Pick<Offer, 'billing' | 'lines' | 'payments'>): boolean =>
  isBilled(offer) || offer.payments.some(({ of }) => of !== undefined);

/** Whether a payment is of a line: one without `of` is of everything, or of what is charged once where there is billing. */
export function isOf({ of }: Payment, { id, recurring }: Line, offer: Pick<Offer, 'billing' | 'lines'>): boolean {
  if (Array.isArray(of)) return of.includes(id);
  const scope = of ?? (isBilled(offer) ? 'once' : 'all');
  return scope === 'all' || (scope === 'recurring') === (recurring !== undefined);
}

/** The places in `offer.payments` of those that are of a line. */
export const paymentsOf = (line: Line, offer: Pick<Offer, 'billing' | 'lines' | 'payments'>): readonly number[] =>
  offer.payments.flatMap((payment, index) => (isOf(payment, line, offer) ? [index] : []));

/** How a line is invoiced; null for one that is charged once, or that nothing is said of. Its own first day comes first. */
export function scheduleOf(line: Line, { billing }: Pick<Offer, 'billing'>): Schedule | null {
  const terms = line.billing ?? billing;
  if (line.recurring === undefined || terms === undefined) return null;
  const { every, in: when, net_days } = terms;
  return { every, in: when, net_days, from: line.billing?.from ?? line.from ?? billing?.from ?? null };
}

/** Lines that are paid for alike: by the same payments, or invoiced under the same terms. */
export interface PaidAlike<L> {
  readonly lines: readonly L[];
  /** Places in `offer.payments`. */
  readonly payments: readonly number[];
  readonly schedule: Schedule | null;
}

/** The lines of an offer by what pays for them, before anything is priced. */
export const countedAlike = (
  offer: Pick<Offer, 'billing' | 'lines' | 'payments'>,
): readonly PaidAlike<{ readonly line: Line }>[] =>
  paidAlike(
    countedLines(offer).map((line) => ({ line })),
    offer,
  );

/** Lines by what pays for them, in the order of the first line of each. */
export function paidAlike<L extends { readonly line: Line }>(
  lines: readonly L[],
  offer: Pick<Offer, 'billing' | 'lines' | 'payments'>,
): readonly PaidAlike<L>[] {
  const classes = new Map<string, { readonly lines: L[] } & Omit<PaidAlike<L>, 'lines'>>();
  for (const one of lines) {
    const payments = paymentsOf(one.line, offer);
    const schedule = scheduleOf(one.line, offer);
    const key = JSON.stringify([payments, schedule]);
    const alike = classes.get(key) ?? { lines: [], payments, schedule };
    alike.lines.push(one);
    classes.set(key, alike);
  }
  return [...classes.values()];
}
