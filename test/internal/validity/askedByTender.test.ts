import { describe, expect, test } from 'vitest';
import { isCalendarDate, type CalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import { validity } from '../../../src/internal/dossier/schema/proposal.ts';
import { Internal } from '../../../src/internal/dossier/schema/secret.ts';
import type { TenderSection } from '../../../src/internal/validity/askedByTender.ts';
import { computeValidity } from '../../../src/internal/validity/computeValidity.ts';

const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(`no date: ${text}`);
  return text;
};

const asked = { deadline: day('2026-12-01'), validity_days: 90, envelopes: [] };
const compute = (section: object, tender: TenderSection = asked) =>
  computeValidity({
    validity: validity.parse(section),
    proposalDate: day('2026-11-20'),
    buildDate: day('2026-11-23'),
    country: undefined,
    tender: new Internal(tender),
  });
const errorsOf = (given: ReturnType<typeof compute>) => given.findings.filter(({ code }) => code.startsWith('E'));

describe('how long a bid holds', () => {
  test.each([
    [{ until: '2027-03-01' }, '2027-03-01'],
    [{ until: '2027-03-31' }, '2027-03-31'],
    [{ days: 101 }, '2027-03-01'],
  ])('as long as is asked, or longer: %j', (section, until) => {
    const given = compute(section);
    expect(errorsOf(given)).toEqual([]);
    expect(given.validity?.until).toBe(until);
  });

  test.each([
    [{ until: '2027-02-28' }, 'until', 'until: 2027-03-01'],
    [{ days: 100 }, 'days', 'days: 101'],
  ])('a day shorter is an error, and what its fix says is enough: %j', (section, key, write) => {
    const given = compute(section);
    expect(given.validity).toBeNull();
    expect(errorsOf(given)).toMatchObject([{ code: 'E206', path: ['validity', key], says: 'shorter' }]);
    expect(JSON.stringify(errorsOf(given))).toContain(write);
    const [name = '', value = ''] = write.split(': ');
    expect(errorsOf(compute({ [name]: name === 'days' ? Number(value) : value }))).toEqual([]);
  });

  test('where nobody writes until when, it is the day that the tender asks for', () => {
    expect(compute({ binding: 'firm' }).validity).toMatchObject({ until: '2027-03-01', binding: 'firm' });
  });

  test('days without a deadline cannot be counted', () => {
    const given = compute({ days: 30 }, { validity_days: 90, envelopes: [] });
    expect(errorsOf(given)).toMatchObject([{ code: 'E206', path: ['tender', 'validity_days'], says: 'noDeadline' }]);
  });

  test('a tender that asks for nothing changes nothing', () => {
    expect(errorsOf(compute({ days: 3 }, { envelopes: [] }))).toEqual([]);
    expect(errorsOf(compute({ days: 3 }, { deadline: day('2027-01-01'), envelopes: [] }))).toEqual([]);
  });
});
