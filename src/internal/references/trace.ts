import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { firstText } from '../dossier/schema/words.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Consent, Withheld } from './consent.ts';
import { orderReferences } from './order.ts';

/** One reference: how it is printed, and why so. */
export interface ReferenceTrace {
  readonly company: string;
  readonly print: Consent['print'];
  readonly reason: string;
}

/** Every reference in the order of the document, those that are kept out last, each with its reason (D9). */
export function traceReferences(dossier: Dossier, expiry: CalendarDate): readonly ReferenceTrace[] {
  const ordered = orderReferences(dossier, expiry);
  return ordered.map(({ reference, consent, isNear }, i) => {
    const next = ordered[i + 1];
    const company = firstText(reference.company);
    const isFirst = isNear && consent.print !== 'nothing' && next?.isNear === false && next.consent.print !== 'nothing';
    const before = isFirst ? ` ${company} before ${firstText(next.reference.company)}: same industry.` : '';
    return { company, print: consent.print, reason: `${reasonOf(consent, expiry, reference.consent.asked)}${before}` };
  });
}

function reasonOf(
  { print, contact, call, reason }: Consent,
  expiry: CalendarDate,
  asked: CalendarDate | undefined,
): string {
  if (print === 'named')
    return `Can and wants to recommend, by name${contact ? ' and with contact' : ''}${call ? ', and takes calls' : ''}.`;
  if (print === 'anonymous') return 'Can and wants to recommend, but not by name: printed without it.';
  if (reason === 'not_asked' && asked !== undefined) return `Kept out: asked on ${asked}, and not answered yet.`;
  return `Kept out: ${keptOut[reason ?? 'not_named'](expiry)}.`;
}

/** Why a reference is kept out, as the end of a sentence. */
const keptOut: Readonly<Record<Withheld, (expiry: CalendarDate) => string>> = {
  withdrawn: () => 'the consent was withdrawn',
  refused: () => 'cannot or does not want to recommend',
  not_asked: () => 'not asked yet',
  not_yet: () => 'the consent is given after the issue date',
  ends_early: (expiry) => `the consent ends before the proposal does (${expiry})`,
  not_named: () => 'may not be named, and nothing says how to describe it without the name',
};
