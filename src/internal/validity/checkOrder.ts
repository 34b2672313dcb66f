import type { Finding } from '../../foundation/diagnostics/finding.ts';
import { lastDayFound, lastDayPath, type Term } from './Term.ts';

/**
 * Issue date, last day and build date have an order. A last day before the issue date is a slip of the pen; one before
 * the build date has passed, also when the proposal is issued on the day of the build.
 */
export function checkOrder(term: Term): readonly Finding[] {
  const { issued, until, buildDate } = term;
  const findings: Finding[] = [];
  if (until < issued && issued !== buildDate) {
    findings.push({
      code: 'E205',
      path: lastDayPath(term),
      message: `The validity ends on ${until}, before the proposal is issued on ${issued}.`,
      found: lastDayFound(term),
      fix: 'Correct the last day, or the issue date (`proposal.date`).',
    });
  }
  if (until < buildDate) {
    findings.push({
      code: 'E204',
      path: lastDayPath(term),
      message: `The validity ended on ${until}, and this proposal is built on ${buildDate}.`,
      found: lastDayFound(term),
      fix: 'Agree a new last day and write it, or give the proposal a new issue date.',
    });
  }
  return findings;
}
