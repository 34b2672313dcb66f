import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Finding } from '../../../foundation/diagnostics/Finding.ts';
import type { Dossier } from '../../dossier/model/Dossier.ts';
import { consentOf } from './consentOf.ts';

/** Says which references are kept out and could be won: not asked yet, or their consent ends too early. */
export const consentFindings = (dossier: Dossier, expiry: CalendarDate): readonly Finding[] =>
  dossier.references.flatMap((reference, i): readonly Finding[] => {
    const path = ['references', i, 'consent'];
    switch (consentOf(reference, expiry).reason) {
      case 'not_asked':
        return [
          {
            code: 'W306',
            path,
            message: 'This reference was not asked yet, so it is kept out.',
            found: null,
            fix: 'Ask whether the person can and wants to recommend; then write can: true and wants: true with the date.',
          },
        ];
      case 'ends_early':
        return [
          {
            code: 'W307',
            path: [...path, 'valid_until'],
            message: `The consent ends before the proposal does (${expiry}), so the reference is kept out.`,
            found: reference.consent.valid_until ?? null,
            fix: 'Ask for a longer consent, or let the proposal end earlier.',
          },
        ];
      case 'withdrawn':
      case 'refused':
      case 'not_named':
      case null:
        return [];
    }
  });
