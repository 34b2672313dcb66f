import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { consentOf, type Consent, type Reference } from './consent.ts';

export interface OrderedReference {
  readonly reference: Reference;
  /** Its place in `references`. */
  readonly index: number;
  readonly consent: Consent;
  /** Whether it is from the client's own industry. */
  readonly isNear: boolean;
}

/**
 * Every reference in the one order of page and explanation (D9): those that are printed before those that are kept out,
 * of the printed those of the client's own industry first; else as the dossier lists them.
 */
export function orderReferences(
  { references, account }: Pick<Dossier, 'references' | 'account'>,
  expiry: CalendarDate,
): readonly OrderedReference[] {
  const all = references.map((reference, index): OrderedReference => ({
    reference,
    index,
    consent: consentOf(reference, expiry),
    isNear: reference.industry !== undefined && reference.industry === account.industry,
  }));
  return all.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ consent, isNear }: OrderedReference): number => (consent.print === 'nothing' ? 2 : isNear ? 0 : 1);
