import { describe, expect, test } from 'vitest';
import { pointKinds } from '../../src/proposal/kinds.ts';
import { offerWith } from '../internal/selection/someDossier.ts';
import { bare, factsWith } from './disclosedFrom.ts';

const offered = (changes: Readonly<Record<string, unknown>>) => factsWith({ offer: offerWith(changes) }).offer;

describe('exclusive terms (D8, D16)', () => {
  const terms = { scope: 'no other carrier', territory: 'Vestland' };
  const approved = { exclusivity_approved_by: 'per' };
  test.each<[string, object, object]>([
    ['until a day', { until: '2027-12-31' }, { until: '2027-12-31', months: null, open_ended: false, text: null }],
    ['for months', { months: 12, text: 'So' }, { until: null, months: '12', open_ended: false, text: 'So' }],
    ['without end', { open_ended: true }, { until: null, months: null, open_ended: true, text: null }],
  ])('%s, once they are approved inside', (_, written, expected) => {
    const { exclusivity } = offered({ exclusivity: { ...terms, ...written }, internal: approved });
    expect(bare(exclusivity)).toEqual({ ...terms, ...expected });
  });

  test.each<[string, object | undefined]>([
    ['with other things inside', { margin_percent: '30' }],
    ['with nothing inside', undefined],
  ])('nobody approved, %s: nothing', (_, internal) => {
    expect(offered({ exclusivity: { ...terms, months: 12 }, internal }).exclusivity).toBeNull();
  });
});

describe('special terms pass the gate of exclusive ones', () => {
  const special_terms = [
    { text: 'The price is held', until: '2028-12-31', because: 'The first' },
    { text: 'An engineer' },
  ];

  test('approved inside: each with its end and its reason', () => {
    const offer = offered({ special_terms, exclusivity: undefined, internal: { exclusivity_approved_by: 'per' } });
    expect(bare(offer.special_terms)).toEqual([special_terms[0], { text: 'An engineer', until: null, because: null }]);
    expect(offer.special_terms[1]?.text.from).toEqual({ dossier: ['offer', 'special_terms', 1, 'text'] });
  });

  test('nobody approved: nothing', () => {
    expect(offered({ special_terms, internal: { margin_percent: '30' } }).special_terms).toEqual([]);
  });
});

test('claims in every form, with the criteria by their labels and the figure as it is', () => {
  const { benefits, uniqueness } = offered({
    benefits: [
      'A plain one',
      { title: 'Sooner', text: 'A sourced one', source: 'a report', figure: 'trial', criteria: ['cost', 'speed'] },
    ],
    uniqueness: [{ text: 'Only we', criteria: ['speed'] }],
  });
  expect(bare(benefits.map(({ figure, ...claim }) => ({ ...claim, figure: figure?.label ?? null })))).toEqual([
    { title: null, text: 'A plain one', source: null, criteria: [], figure: null },
    {
      title: 'Sooner',
      text: 'A sourced one',
      source: 'a report',
      criteria: ['Cost', 'Speed'],
      figure: 'From order to truck',
    },
  ]);
  expect(bare(uniqueness)).toEqual([{ title: null, text: 'Only we', source: null, figure: null, criteria: ['Speed'] }]);
  expect(benefits[1]?.criteria[0]?.from).toEqual({ dossier: ['account', 'criteria', 1, 'label'] });
});

test.each(pointKinds)('a point of the kind %s is told as that kind', (kind) => {
  const { points } = offered({ points: [{ kind, text: `about ${kind}` }] });
  const said = Object.entries(points).flatMap(([key, all]) => all.map(({ text }) => [key, text.text]));
  expect(said).toEqual([[kind, `about ${kind}`]]);
});

test('points by their kind, each with its place in the list', () => {
  const { points } = offered({
    points: [
      {
        kind: 'risk',
        text: 'Late',
        likelihood: 'low',
        effect: 'A week lost',
        answer: 'Days move',
        owner: 'both',
        criteria: [],
      },
      { kind: 'technical', title: 'Sign-on', text: 'One', source: 'sheet', figure: 'trial' },
      { kind: 'risk', text: 'Early' },
    ],
  });
  expect(points.risk.map(({ text }) => text)).toEqual([
    { text: 'Late', from: { dossier: ['offer', 'points', 0, 'text'] } },
    { text: 'Early', from: { dossier: ['offer', 'points', 2, 'text'] } },
  ]);
  expect(bare(points.risk[0])).toEqual({
    ...{ title: null, text: 'Late', source: null, figure: null, criteria: [] },
    ...{ likelihood: 'low', effect: 'A week lost', answer: 'Days move', owner: 'both' },
  });
  expect(points.technical[0]?.figure?.value.number).toBe('23');
  expect([points.people, points.pilot]).toEqual([[], []]);
});

test('milestones without their ids, with their weeks as numbers', () => {
  const milestone = {
    id: 'start',
    phase: 'Prepare',
    text: 'Kick-off',
    week: 2,
    gives: 'A plan',
    needs: 'Owners',
    review: true,
  };
  const unplanned = { after: [], first: null, last: null, starts: null, ends: null };
  const { milestones } = offered({ milestones: [milestone, { text: 'Runs' }] });
  expect(bare(milestones)).toEqual([
    { phase: 'Prepare', text: 'Kick-off', week: '2', gives: 'A plan', needs: 'Owners', review: true, ...unplanned },
    { phase: null, text: 'Runs', week: null, gives: null, needs: null, review: false, ...unplanned },
  ]);
  expect(milestones[0]?.week?.from).toEqual({ dossier: ['offer', 'milestones', 0, 'week'] });
});

test('scope, reviews, ways of working and terms as they are written', () => {
  const reviews = [{ when: 'every quarter', decides: 'progress', who: 'owners' }];
  const titled = [{ title: 'Changes', text: 'In writing' }];
  const { scope_in, scope_out, working, terms, ...rest } = offered({
    ...{
      scope_in: ['Platform'],
      scope_out: [{ en: 'Devices' }, { title: 'Cables', text: 'The shops lay them' }],
      reviews,
      working: titled,
      terms: titled,
    },
  });
  expect(bare([scope_in, scope_out, rest.reviews, working, terms])).toEqual([
    [{ title: null, text: 'Platform' }],
    [
      { title: null, text: 'Devices' },
      { title: 'Cables', text: 'The shops lay them' },
    ],
    reviews,
    titled,
    titled,
  ]);
});
