import type { CurrencyPriceFacts, PaymentFacts } from '../../../proposal/Price.ts';
import type { Mark } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, plain, type Composer } from '../pieces/Composer.ts';
import { eventOf, milestoneOf } from '../pieces/eventOf.ts';
import { chargedPrices } from '../pieces/prices.ts';
import { percentOf } from '../pieces/taxNames.ts';

/** A payment under an axis, and the milestone that it follows. */
export interface Paid extends Mark {
  readonly place: number;
}

/** The payments under an axis, and those of no milestone: nobody has said when they are due. */
export interface Payments {
  readonly placed: readonly Paid[];
  readonly others: readonly Inlines[];
}

const none: Payments = { placed: [], others: [] };

/**
 * What is paid on which event, all of it or nothing: those that follow a milestone at its place (`places` says where
 * each is reached), the others in words.
 */
export function paidOn(composer: Composer, places: readonly (number | undefined)[]): Payments {
  const [first, ...others] = chargedPrices(composer).filter(({ payments }) => payments.length > 0);
  if (first === undefined) return none;
  const paid = labelled(composer, first);
  // Another currency that is paid otherwise would be a second row: that is for the tables.
  if (others.some((other) => plainly(labelled(composer, other)) !== plainly(paid))) return none;
  const isAtOnce = paid.every(({ payment: { as_worked } }) => as_worked === null);
  const known = paid.map(({ payment, label }) => {
    const place = milestoneOf(composer, payment);
    return { at: places[place], label, place };
  });
  const placed = known.flatMap(({ at, ...rest }) => (at === undefined ? [] : [{ at, ...rest }]));
  if (placed.length === 0 || !isAtOnce) return none;
  return { placed, others: known.flatMap(({ at, label }) => (at === undefined ? [label] : [])) };
}

/** The payments that have no place in a drawing, as what stands under it. */
export function otherPayments(composer: Composer, { others }: Payments): { readonly note?: Inlines } {
  const { words } = composer;
  if (others.length === 0) return {};
  return { note: words('roadmap.other_payments', { payments: joined(others, plain(words('clauses.between'))) }) };
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
