import { addDays, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { missingRate, rateAt, type DatedRate } from './datedRates.ts';

/** Rates that end before they begin, and days on which two rates hold (E415). */
export function checkRates(id: string, all: readonly DatedRate[]): readonly Finding[] {
  const turned = all.filter(isTurned);
  return [
    ...turned.map((rate) =>
      finding('E415', 'turned', {
        path: [...rateAt(id, rate), 'until'],
        from: String(rate.from),
        until: String(rate.until),
      }),
    ),
    ...checkOverlaps(
      id,
      all.filter((rate) => !turned.includes(rate)),
    ),
  ];
}

const isTurned = ({ from, until }: DatedRate): boolean => from !== null && until !== null && until < from;

/** Each rate begins after all before it have ended. */
function checkOverlaps(id: string, [first, ...others]: readonly DatedRate[]): readonly Finding[] {
  if (first === undefined) return [];
  const findings: Finding[] = [];
  let longest = first;
  for (const rate of others) {
    if (longest.until === null || rate.from === null || rate.from <= longest.until)
      findings.push(twoOnOneDay(id, longest, rate));
    if (longest.until !== null && (rate.until === null || rate.until > longest.until)) longest = rate;
  }
  return findings;
}

function twoOnOneDay(id: string, earlier: DatedRate, later: DatedRate): Finding {
  const { percent, from } = earlier;
  const rates = { percent, next: later.percent };
  const last = later.from === null || later.from === from ? null : addDays(later.from, -1);
  if (later.from === null || last === null)
    return finding('E415', 'together', { path: rateAt(id, later), tax: id, ...rates });
  return finding('E415', 'overlap', { path: rateAt(id, earlier), tax: id, ...rates, day: later.from, last });
}

/** From the rate of the issue date on every day up to the last one that counts has a rate (E415). */
export const checkToTheEnd = (id: string, rates: readonly DatedRate[], until: CalendarDate): readonly Finding[] =>
  rates.flatMap((rate, i): readonly Finding[] => {
    const first = rate.until === null ? null : addDays(rate.until, 1);
    const next = rates[i + 1]?.from ?? null;
    if (first === null || first > until || next === first) return [];
    const missing = missingRate(rate.until, next);
    const last = next === null ? null : addDays(next, -1);
    const at = { path: [...rateAt(id, rate), 'until'], tax: id, first, until, rate: missing };
    return last === null ? [finding('E415', 'ends', at)] : [finding('E415', 'gap', { ...at, last })];
  });
