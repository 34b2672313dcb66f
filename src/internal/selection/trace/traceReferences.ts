import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../../dossier/model/Dossier.ts';
import { consentOf, type Consent } from '../gates/consentOf.ts';

type Reference = Dossier['references'][number];

/** One reference: how it is printed, and why so. */
export interface ReferenceTrace {
  readonly company: string;
  readonly print: Consent['print'];
  readonly reason: string;
}

/** Every reference in the order of the document, those that are kept out last, each with its reason (D9). */
export function traceReferences(dossier: Dossier, expiry: CalendarDate): readonly ReferenceTrace[] {
  const { references, account } = dossier;
  const isNear = ({ industry }: Reference): boolean => industry !== undefined && industry === account.industry;
  const rank = (reference: Reference): number =>
    consentOf(reference, expiry).print === 'nothing' ? 2 : isNear(reference) ? 0 : 1;
  const ordered = references.toSorted((a, b) => rank(a) - rank(b));
  return ordered.map((reference, i) => {
    const consent = consentOf(reference, expiry);
    const next = ordered[i + 1];
    const before =
      next && rank(reference) === 0 && rank(next) === 1
        ? ` ${nameOf(reference)} before ${nameOf(next)}: same industry.`
        : '';
    return { company: nameOf(reference), print: consent.print, reason: `${reasonOf(consent, expiry)}${before}` };
  });
}

export const nameOf = ({ company }: Reference): string =>
  typeof company === 'string' ? company : (Object.values(company)[0] ?? '');

function reasonOf({ print, contact, call, reason }: Consent, expiry: CalendarDate): string {
  if (print === 'named')
    return `Can and wants to recommend, by name${contact ? ' and with contact' : ''}${call ? ', and takes calls' : ''}.`;
  if (print === 'anonymous') return 'Can and wants to recommend, but not by name: told without it.';
  switch (reason) {
    case 'withdrawn':
      return 'Kept out: the consent was withdrawn.';
    case 'refused':
      return 'Kept out: cannot or does not want to recommend.';
    case 'not_asked':
      return 'Kept out: not asked yet.';
    case 'ends_early':
      return `Kept out: the consent ends before the proposal does (${expiry}).`;
    case 'not_named':
    case null:
      return 'Kept out: may not be named, and nothing says how to tell it without the name.';
  }
}
