import { describe, expect, test } from 'vitest';
import { isCalendarDate, type CalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import { finding } from '../../../src/foundation/diagnostics/finding.ts';
import { validity } from '../../../src/internal/dossier/schema/proposal.ts';
import { computeValidity } from '../../../src/internal/validity/computeValidity.ts';

const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(`no date: ${text}`);
  return text;
};

interface Case {
  readonly section?: object;
  readonly issued?: string;
  readonly built?: string;
  readonly country?: string;
}

const compute = ({ section, issued, built = '2026-11-23', country }: Case): ReturnType<typeof computeValidity> =>
  computeValidity({
    validity: section && validity.parse(section),
    proposalDate: issued === undefined ? undefined : day(issued),
    buildDate: day(built),
    country,
  });

const codesOf = (given: Case): readonly string[] => compute(given).findings.map(({ code }) => code);

describe('dates of a validity', () => {
  test.each<[Case, string, number]>([
    [{ section: { until: '2026-12-31', time_zone: 'Asia/Riyadh' }, issued: '2026-11-23' }, '2026-12-31', 38],
    [{ section: { days: 30 } }, '2026-12-23', 30],
    [{ section: { days: 30 }, issued: '2026-11-20' }, '2026-12-20', 30],
    [{ section: { days: 60 }, issued: '2028-01-01', built: '2028-01-01' }, '2028-03-01', 60],
    [{ section: { days: 59 }, issued: '2028-01-01', built: '2028-01-01' }, '2028-02-29', 59],
    [{ section: { until: '2026-11-23' } }, '2026-11-23', 0],
    [{ section: { days: 30 }, issued: '2026-12-01' }, '2026-12-31', 30],
  ])('%j', (given, until, days) => {
    expect(compute(given).validity).toMatchObject({ until, days, issued: given.issued ?? '2026-11-23' });
  });

  test('carries what else the section says', () => {
    const section = { days: 30, time_zone: 'Europe/Oslo', binding: 'firm', because: ['the price of steel is fixed'] };
    expect(compute({ section })).toEqual({
      validity: {
        ...{ issued: '2026-11-23', until: '2026-12-23', days: 30, timeZone: 'Europe/Oslo' },
        ...{ binding: 'firm', because: ['the price of steel is fixed'] },
      },
      findings: [],
    });
    expect(compute({ section: { days: 30 } }).validity).toMatchObject({
      ...{ timeZone: null, binding: 'subject_to_contract', because: [] },
    });
  });
});

describe('what is wrong with a validity', () => {
  test.each<[Case, readonly string[]]>([
    [{}, ['E201']],
    [{ section: {} }, ['E201']],
    [{ section: { time_zone: 'Europe/Oslo' } }, ['E201']],
    [{ section: { days: 30, until: '2026-12-31' } }, ['E202']],
    [{ section: { days: 30, time_zone: 'Norway/Oslo' } }, ['E203']],
    [{ section: { until: '2026-12-31', time_zone: '+03:00' } }, ['E203']],
    [{ section: { time_zone: 'Mars' } }, ['E201', 'E203']],
    [{ section: { days: 3650 }, issued: '2995-01-01' }, ['E203']],
    [{ section: { until: '2026-12-01' }, issued: '2026-12-02' }, ['E205']],
    [{ section: { until: '2026-11-22' } }, ['E204']],
    [{ section: { until: '2026-11-22' }, issued: '2026-11-23' }, ['E204']],
    [{ section: { until: '2026-11-22' }, issued: '2026-10-01' }, ['E204']],
    [{ section: { until: '2026-11-20' }, issued: '2026-11-21' }, ['E205', 'E204']],
    [{ section: { days: 10 }, issued: '2026-11-12' }, ['E204']],
    [{ section: { days: 11 }, issued: '2026-11-12' }, []],
    [{ section: { until: '2026-11-23' }, issued: '2026-11-01' }, []],
  ])('%j gives %j', (given, codes) => {
    expect(codesOf(given)).toEqual(codes);
    expect(compute(given).validity === null).toBe(codes.length > 0);
  });

  test.each<[Case, readonly string[]]>([
    [{ section: { days: 6 } }, ['W205']],
    [{ section: { days: 7 } }, []],
    [{ section: { days: 90 } }, []],
    [{ section: { days: 91 } }, ['W206']],
    [{ section: { until: '2026-12-31' }, country: 'SA' }, []],
    [{ section: { until: '2027-01-01' }, country: 'SA' }, ['W207']],
    [{ section: { until: '2027-01-01' }, country: 'AE' }, []],
    [{ section: { until: '2027-01-02' } }, []],
    [{ section: { until: '2027-01-02' }, country: 'Saudi Arabia' }, []],
    [{ section: { days: 5 }, country: 'NO' }, ['W205', 'W207']],
  ])('%j warns %j', (given, codes) => {
    expect(codesOf(given)).toEqual(codes);
    expect(compute(given).validity).not.toBeNull();
  });
});

describe('what is said', () => {
  test('an end on the weekend comes with the working days around it', () => {
    expect(compute({ section: { until: '2027-01-02' }, country: 'SA' }).findings).toEqual([
      finding('W207', 'around', {
        path: ['validity', 'until'],
        found: '2027-01-02',
        until: '2027-01-02',
        weekday: 'Saturday',
        after: 'Sunday 2027-01-03',
        writeAfter: 'until: 2027-01-03',
        before: 'Thursday 2026-12-31',
        writeBefore: 'until: 2026-12-31',
      }),
    ]);
    const inDays = compute({ section: { days: 40 }, country: 'SA' }).findings;
    expect(inDays.map(({ path, holes }) => [path, holes.writeAfter, holes.writeBefore])).toEqual([
      [['validity', 'days'], 'days: 41', 'days: 38'],
    ]);
  });

  test.each<[string, Case]>([
    ['the issue', { section: { until: '2026-11-29' }, issued: '2026-11-28', country: 'NO' }],
    // Issued long ago and built on the Saturday: the Friday before it is over.
    ['the build', { section: { until: '2026-11-29' }, issued: '2026-11-02', built: '2026-11-28', country: 'NO' }],
  ])('a working day before %s is not proposed', (_, given) => {
    const weekend = compute(given).findings.find(({ code }) => code === 'W207');
    expect(weekend).toMatchObject({ says: 'after', holes: { after: 'Monday 2026-11-30' } });
  });

  test.each<[Case, string, object]>([
    [{}, 'E201 missing', {}],
    [{ section: { days: 30, until: '2026-12-31' } }, 'E202 both', {}],
    [{ section: { days: 3650 }, issued: '2995-01-01' }, 'E203 tooFar', { issued: '2995-01-01' }],
    [{ section: { until: '2026-11-22' } }, 'E204 ended', { until: '2026-11-22', built: '2026-11-23' }],
    [{ section: { until: '2026-12-01' }, issued: '2026-12-02' }, 'E205 beforeIssue', { issued: '2026-12-02' }],
    [{ section: { days: 1 } }, 'W205 day', {}],
    [{ section: { until: '2026-11-23' } }, 'W205 days', { days: 0 }],
    [{ section: { days: 91 } }, 'W206 long', { days: 91, most: 90 }],
  ])('%j: %s', (given, said, holes) => {
    const [first] = compute(given).findings;
    expect(`${first?.code ?? ''} ${first?.says ?? ''}`).toBe(said);
    expect(first?.holes).toMatchObject(holes);
  });
});
