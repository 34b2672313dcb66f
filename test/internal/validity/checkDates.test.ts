import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/foundation/data/Path.ts';
import { minimal } from '../../publication/compose/documentOf.ts';
import { checkData } from '../../wall/buildData.ts';

const proposal = { title: 'Automation', currency: 'EUR', date: '2026-11-20' };
const offer = { summary: 'A line', uniqueness: ['Parts'], internal: { exclusivity_approved_by: 'per' } };
const team = [{ id: 'per', name: 'Per Dahl', position: 'Key Account Manager', email: 'per.dahl@example.com' }];
const terms = (until: string): object => ({
  offer: { ...offer, special_terms: [{ text: 'Spares' }, { text: 'A price held', until }] },
});
const exclusive = (until: string): object => ({
  offer: { ...offer, exclusivity: { scope: 'No other', territory: 'the West', until } },
});
const annex = (date: string): object => ({
  arguments: { blocks: [{ id: 'general', kind: 'terms', text: 'Ex works' }] },
  annexes: [{ block: 'general', date }],
});
const founded = (year: number): object => ({ seller: { name: 'Fjord Handling AS', profile: { founded: year } } });
const special = 'offer.special_terms[1].until';

describe('days that cannot be, or are odd, beside the issue date (20 November) and the last day (20 December)', () => {
  test.each<readonly [string, object, readonly string[]]>([
    ['a special term that is over', terms('2026-11-19'), [`E284 ${special}`]],
    ['one that ends on the day of issue', terms('2026-11-20'), [`W284 ${special}`]],
    ['one that ends before the proposal', terms('2026-12-19'), [`W284 ${special}`]],
    ['one that ends with it', terms('2026-12-20'), []],
    ['exclusivity that is over', exclusive('2020-01-31'), ['E284 offer.exclusivity.until']],
    ['exclusivity that ends early', exclusive('2026-12-01'), ['W284 offer.exclusivity.until']],
    ['exclusivity that goes on', exclusive('2027-12-01'), []],
    ['an annex of the day', annex('2026-11-20'), []],
    ['an annex of a later day', annex('2026-11-21'), ['W285 annexes[0].date']],
    ['founded this year', founded(2026), []],
    ['founded in a year to come', founded(2027), ['E807 seller.profile.founded']],
  ])('%s', (_, more, expected) => {
    const { diagnostics } = checkData({ ...minimal, validity: { days: 30 }, proposal, offer, team, ...more });
    const found = diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`);
    expect(found.filter((line) => /^(E|W28)/.test(line))).toEqual(expected);
  });
});
