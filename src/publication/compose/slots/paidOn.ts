import type { CurrencyPriceFacts, PaymentFacts } from '../../../proposal/Price.ts';
import type { Mark } from '../../document/Chart.ts';
import { joined, plain, type Composer } from '../pieces/Composer.ts';
import { eventOf, milestoneOf } from '../pieces/eventOf.ts';
import { chargedPrices } from '../pieces/prices.ts';
import { percentOf } from '../pieces/taxNames.ts';

/** A payment under an axis, and the milestone that it follows; null for one that follows none. */
export interface Paid extends Mark {
  readonly place: number | null;
}

/**
 * What is paid on which event, all of it or nothing: at its milestone (`places` says where each is reached), before the
 * first of them at the start of the axis, after the last at its end.
 */
export function paidOn(
  composer: Composer,
  places: readonly (number | undefined)[],
  axis: { readonly from: number; readonly to: number },
): readonly Paid[] {
  const [first, ...others] = chargedPrices(composer).filter(({ payments }) => payments.length > 0);
  if (first === undefined) return [];
  const paid = labelled(composer, first);
  // Another currency that is paid otherwise would be a second row: that is for the tables.
  if (others.some((other) => plainly(labelled(composer, other)) !== plainly(paid))) return [];
  const known = paid.map(({ payment }) => {
    const place = milestoneOf(composer, payment);
    return places[place] === undefined ? null : place;
  });
  const [from, to] = [known.findIndex((place) => place !== null), known.findLastIndex((place) => place !== null)];
  const isPlaced = (i: number): boolean => known[i] !== null || i < from || i > to;
  const isAtOnce = paid.every(({ payment: { as_worked } }) => as_worked === null);
  if (from < 0 || !isAtOnce || !paid.every((_, i) => isPlaced(i))) return [];
  return paid.map(({ label }, i) => {
    const place = known[i] ?? null;
    return { at: (place === null ? null : places[place]) ?? (i < from ? axis.from : axis.to), label, place };
  });
}

interface Labelled {
  readonly payment: PaymentFacts;
  readonly label: Mark['label'];
}

const plainly = (all: readonly Labelled[]): string => all.map(({ label }) => plain(label)).join('\n');

function labelled(composer: Composer, { payments }: CurrencyPriceFacts): readonly Labelled[] {
  return payments.map((payment) => {
    const { percent, amount, of } = payment;
    // Of a part of the price a share says nothing by itself.
    const share =
      percent !== null && (of === null || amount === null)
        ? percentOf(composer, percent)
        : amount === null
          ? []
          : composer.say(amount);
    // How long an invoice may wait is for the table: the drawing has no room for it, and shows the milestone itself.
    const milestone = payment.due === null ? payment.milestone : null;
    const event = eventOf(composer, { ...payment, milestone, net_days: null }, true);
    return { payment, label: joined([share, event], ' · ') };
  });
}
