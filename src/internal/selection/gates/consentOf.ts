import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../../dossier/model/Dossier.ts';

type Reference = Dossier['references'][number];

/** What a reference agreed to, as far as this proposal goes (D9): people who can *and* want to recommend. */
export interface Consent {
  readonly print: 'named' | 'anonymous' | 'nothing';
  /** Whether the person with contact is printed. */
  readonly contact: boolean;
  /** Whether the person agreed to take a call. */
  readonly call: boolean;
  /** Why it is not printed by name; null where it is. */
  readonly reason: 'withdrawn' | 'refused' | 'not_asked' | 'ends_early' | 'not_named' | null;
}

const nothing = (reason: NonNullable<Consent['reason']>): Consent => ({
  print: 'nothing',
  contact: false,
  call: false,
  reason,
});

/** The consent table. `expiry` is the proposal's last day: consent that ends before it does not carry the proposal. */
export function consentOf({ consent, person, anonymous }: Reference, expiry: CalendarDate): Consent {
  const { can, wants, scope, withdrawn, valid_until: ends, anonymous_ok: anonymousOk } = consent;
  if (withdrawn !== undefined) return nothing('withdrawn');
  if (can === false || wants === false) return nothing('refused');
  if (can !== true || wants !== true) return nothing('not_asked');
  if (ends !== undefined && ends < expiry) return nothing('ends_early');
  if (scope.includes('named')) {
    const contact = scope.includes('contact_shared') && person !== undefined;
    return { print: 'named', contact, call: contact && scope.includes('will_call'), reason: null };
  }
  if (anonymousOk === true && anonymous !== undefined)
    return { print: 'anonymous', contact: false, call: false, reason: 'not_named' };
  return nothing('not_named');
}
