import { fold } from '../../../foundation/text/holdsWords.ts';
import type { PaymentFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, type Composer } from '../Composer.ts';

/** The place of the milestone that a payment follows: as the dossier says, or the one that its event names; else -1. */
export function milestoneOf({ proposal }: Composer, { milestone, due }: PaymentFacts): number {
  if (milestone !== null) return Number(milestone.number);
  return due === null ? -1 : proposal.offer.milestones.findIndex(({ text }) => fold(text.text) === fold(due.text));
}

/** On what event a payment is due: in the dossier's words, or by its milestone; and which of several parts it is. */
export function eventOf(composer: Composer, payment: PaymentFacts, isAlone: boolean): Inlines {
  const { proposal, words, say, start } = composer;
  const speak = isAlone ? start : say;
  const place = milestoneOf(composer, payment);
  const milestone = proposal.offer.milestones[place];
  const event = payment.due !== null ? speak(payment.due) : milestone === undefined ? [] : speak(milestone.text);
  const part =
    payment.part === null
      ? []
      : words('payments.part', {
          number: say(payment.part.number),
          of: say(payment.part.of),
        });
  return joined([event, part], ' · ');
}
