import { fold } from '../../../foundation/text/foldText.ts';
import type { PaymentFacts } from '../../../proposal/Payments.ts';
import type { Inlines } from '../../document/Inline.ts';
import { capitalised } from './capitalise.ts';
import { joined, type Composer } from './Composer.ts';

/** The place of the milestone that a payment follows: as the dossier says, or the one that its event names; else -1. */
export function milestoneOf({ proposal }: Composer, { milestone, due }: PaymentFacts): number {
  if (milestone !== null) return Number(milestone.number);
  return due === null ? -1 : proposal.offer.milestones.findIndex(({ text }) => fold(text.text) === fold(due.text));
}

/** "the rest monthly as worked"; not the rest where nothing else is paid. */
function asWorked({ words, proposal }: Composer, { as_worked, amount, pot }: PaymentFacts): Inlines {
  if (as_worked === null) return [];
  const isOfSame = (other: PaymentFacts): boolean => other.pot === pot;
  const isAll = proposal.price?.currencies.every(({ payments }) => payments.filter(isOfSame).length < 2) === true;
  return words(`payments.${isAll || amount === null ? '' : 'rest_'}as_worked_${as_worked}`);
}

/** "…, within 30 days of receipt of the invoice". */
export function withNetDays(
  { words }: Composer,
  { net_days }: Pick<PaymentFacts, 'net_days'>,
  event: Inlines,
): Inlines {
  if (net_days === null) return event;
  const key = Number(net_days.number) === 0 ? 'payments.net_at_once' : 'payments.net_days';
  const within = words(key, { count: net_days });
  return event.length === 0 ? within : words('payments.event_within', { event, within });
}

/** Words of the language at the start of a cell. */
export const capital = ({ locale }: Composer, line: Inlines): Inlines =>
  line.map((inline, i) =>
    i === 0 && inline.type === 'text' ? { ...inline, value: capitalised(inline.value, locale, []) } : inline,
  );

/** Whether a text holds all of another as whole words. */
const holdsWords = (text: string, words: string): boolean => {
  const whole = ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  return whole.includes(
    ` ${fold(words)
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')} `,
  );
};

/** On what event a payment is due: in the dossier's words, by its milestone, or both; and which of several parts it is. */
export function eventOf(composer: Composer, payment: PaymentFacts, isAlone: boolean): Inlines {
  const { proposal, words, say, start } = composer;
  const speak = isAlone ? start : say;
  const { due } = payment;
  const step = proposal.offer.milestones[milestoneOf(composer, payment)]?.text;
  const event = due === null ? [] : speak(due);
  // Of "before the slab" the slab is not said again.
  const isNamed = due !== null && step !== undefined && holdsWords(due.text, step.text);
  const reached = step === undefined || isNamed ? [] : due === null ? speak(step) : say(step);
  const worked = asWorked(composer, payment);
  const part =
    payment.part === null
      ? []
      : words('payments.part', {
          number: say(payment.part.number),
          of: say(payment.part.of),
        });
  const named = joined([worked, event, reached, part], ' · ');
  const said = withNetDays(composer, payment, named);
  return isAlone && (worked.length > 0 || named.length === 0) ? capital(composer, said) : said;
}
