import { isCalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { textOf, valueAt } from '../../../foundation/data/valueAt.ts';
import { expandPath, type Written } from '../model/Written.ts';
import { report } from './report.ts';

/** Dates of a consent that cannot be: it ends before it begins, or is given before anybody asked (E305). */
export const checkConsents = (written: Written): readonly Diagnostic[] =>
  expandPath(written.values, 'references.*.consent').flatMap(({ path, value }) => {
    const day = (field: string): string | null => {
      const text = textOf(valueAt(value, [field]));
      return text !== null && isCalendarDate(text) ? text : null;
    };
    const [asked, given, ends] = [day('asked'), day('given'), day('valid_until')];
    const at = (field: string, found: string) => ({ path: [...path, field], found });
    return [
      ...(given !== null && ends !== null && ends < given
        ? [report(written, finding('E305', 'endsFirst', { ...at('valid_until', ends), ends, given }))]
        : []),
      ...(asked !== null && given !== null && given < asked
        ? [report(written, finding('E305', 'agreedFirst', { ...at('given', given), asked, given }))]
        : []),
    ];
  });
