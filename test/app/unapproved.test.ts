import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/foundation/data/Path.ts';
import { minimal } from '../publication/compose/documentOf.ts';
import { checkData } from '../wall/buildData.ts';

const special_terms = [{ text: 'A named engineer' }, { text: 'A price held', until: '2027-12-31' }];
const exclusivity = { scope: 'No other trader', territory: 'the West', months: 24 };
const buyer = { position: 'Buyer', role: 'procurement' };
const terms = [{ title: 'Warranty', text: 'Two years' }];
const director = { position: 'Managing Director', role: 'director' };
const team = [{ id: 'per', name: 'Per Dahl', position: 'Key Account Manager', email: 'per.dahl@example.com' }];

const warned = (offer: object, dmu: readonly object[]): readonly string[] =>
  checkData({ ...minimal, dmu, team, offer: { summary: 'A line', uniqueness: ['Parts'], terms, ...offer } })
    .diagnostics.filter(({ severity }) => severity === 'warning')
    .map(({ code, path }) => `${code} ${formatPath(path)}`);

describe('what this client alone gets, and nobody inside has approved, does not vanish in silence', () => {
  test.each<readonly [string, object, readonly object[], readonly string[]]>([
    ['special terms, where no director looks for them', { special_terms }, [buyer], ['W330 offer.special_terms']],
    ['exclusivity', { exclusivity }, [buyer], ['W330 offer.exclusivity']],
    ['where a director looks for them', { special_terms }, [director], ['W301 dmu[0]', 'W330 offer.special_terms']],
    ['approved', { special_terms, internal: { exclusivity_approved_by: 'per' } }, [buyer], []],
  ])('%s', (_, offer, dmu, expected) => {
    expect([...warned(offer, dmu)].sort()).toEqual(expected);
  });
});
