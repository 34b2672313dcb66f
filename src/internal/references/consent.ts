import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

export type Reference = Dossier['references'][number];

/** Why a reference is not printed by name. */
export type Withheld = 'withdrawn' | 'refused' | 'not_asked' | 'not_yet' | 'ends_early' | 'not_named';

/** What a reference agreed to, as far as this proposal goes (D9): people who can *and* want to recommend. */
export interface Consent {
  readonly print: 'named' | 'anonymous' | 'nothing';
  /** Whether the person with contact is printed. */
  readonly contact: boolean;
  /** Whether the person agreed to take a call. */
  readonly call: boolean;
  /** Null where it is printed by name. */
  readonly reason: Withheld | null;
}

/** The consent table. `expiry` is the proposal's last day: consent that ends before it does not carry the proposal. */
export function consentOf({ consent, person, anonymous, agreesLater }: Reference, expiry: CalendarDate): Consent {
  const { can, wants, scope, withdrawn, valid_until: ends, anonymous_ok: anonymousOk } = consent;
  if (withdrawn !== undefined) return nothing('withdrawn');
  if (can === false || wants === false) return nothing('refused');
  if (can !== true || wants !== true) return nothing('not_asked');
  if (agreesLater === true) return nothing('not_yet');
  if (ends !== undefined && ends < expiry) return nothing('ends_early');
  if (scope.includes('named')) {
    const contact = scope.includes('contact_shared') && person !== undefined;
    const call = person !== undefined && scope.includes('will_call');
    return { print: 'named', contact, call, reason: null };
  }
  if (anonymousOk === true && anonymous !== undefined)
    return { print: 'anonymous', contact: false, call: false, reason: 'not_named' };
  return nothing('not_named');
}

const nothing = (reason: Withheld): Consent => ({ print: 'nothing', contact: false, call: false, reason });

/** What can be won, the nearest at hand first. */
const winnable: readonly Withheld[] = ['not_asked', 'not_yet', 'ends_early', 'not_named'];

/**
 * The reference that would be won most easily: nobody asked yet, the consent ends too early, or the name is withheld.
 * Null where all are printed by name, were refused, or were withdrawn.
 */
export function findWinnable(
  references: readonly Reference[],
  expiry: CalendarDate,
): { readonly reference: Reference; readonly index: number; readonly reason: Withheld } | null {
  const withheld = references.flatMap((reference, index) => {
    const { reason } = consentOf(reference, expiry);
    return reason === null ? [] : [{ reference, index, reason }];
  });
  return winnable.flatMap((wanted) => withheld.find(({ reason }) => reason === wanted) ?? [])[0] ?? null;
}

/** Says which references are kept out and could be won: not asked yet, agreed later, or their consent ends too early. */
export const warnOfConsent = ({ references }: Dossier, expiry: CalendarDate): readonly Finding[] =>
  references.flatMap((reference, i): readonly Finding[] => {
    const path = ['references', i, 'consent'];
    switch (consentOf(reference, expiry).reason) {
      case 'not_asked':
        return [
          reference.consent.asked === undefined
            ? finding('W306', 'notAsked', { path })
            : finding('W306', 'notAnswered', { path, asked: reference.consent.asked }),
        ];
      case 'not_yet': {
        const given = reference.consent.given ?? expiry;
        return [finding('W306', 'later', { path: [...path, 'given'], given, found: given })];
      }
      case 'ends_early': {
        const found = reference.consent.valid_until ?? null;
        return [finding('W307', 'endsEarly', { path: [...path, 'valid_until'], expiry, found })];
      }
      case 'withdrawn':
      case 'refused':
      case 'not_named':
      case null:
        return [];
    }
  });
