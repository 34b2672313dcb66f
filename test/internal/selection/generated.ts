import fc from 'fast-check';
import { argumentKinds, pointKinds } from '../../../src/proposal/kinds.ts';
import type { BlockFile } from '../../../src/internal/library/blockFiles.ts';
import { block } from './choose.ts';
import { base, offerWith } from './someDossier.ts';

type Data = Readonly<Record<string, unknown>>;

const roles = [
  'director',
  'hr',
  'finance',
  'technical',
  'procurement',
  'legal',
  'security',
  'operations',
  'user',
  'other',
];
const criteria = ['speed', 'cost', 'calm'];
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const bodies = [
  '{{slot "facts"}}',
  'Words of its own.\n\n{{slot "facts"}}',
  'About {{offer.summary}}.',
  '{{#each offer.benefits}}- {{text}} ({{source}})\n{{/each}}',
  '{{#with offer.exclusivity}}{{scope}}{{else}}Nothing is exclusive.{{/with}}',
  '{{#if situation.summary}}{{situation.summary}}{{/if}} Words.',
  '{{figures.trial.value}} {{figures.trial.unit}}',
  '{{slot "figure:trial"}}',
];

/** Blocks of every kind, some alike, some gated. */
export const someBlocks: fc.Arbitrary<readonly BlockFile[]> = fc
  .uniqueArray(
    fc.record({
      n: fc.integer({ min: 0, max: 40 }),
      kind: fc.constantFrom(...argumentKinds),
      body: fc.constantFrom(...bodies),
      criteria: fc.subarray(criteria),
      group: fc.constantFrom(null, null, null, 'one', 'two'),
      industry: fc.constantFrom(null, 'logistics', 'retail'),
      when: fc.constantFrom('', '', 'when: { account.kind: new }', 'when: { offer.milestones: present }'),
      order: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ n }) => n, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ n, kind, body, criteria: on, group, industry, when, order }) => {
      const lines = [
        `criteria: [${on.join(', ')}]`,
        `order: ${order}`,
        ...(group === null ? [] : [`group: ${group}`]),
        ...(industry === null ? [] : [`industries: [${industry}]`]),
        ...(when === '' ? [] : [when]),
      ];
      return block(`b${n}`, kind, lines.join('\n'), body);
    }),
  );

const blockId = fc.integer({ min: 0, max: 40 }).map((n) => `b${n}`);

/** One member of a group, known by its number; overrides name blocks that may not be there. */
export const someMember = (n: number): fc.Arbitrary<Data> =>
  fc
    .record({
      role: fc.oneof(fc.constantFrom(...roles), fc.subarray(roles, { minLength: 1, maxLength: 3 })),
      influence: fc.integer({ min: 1, max: 5 }),
      orientation: perhaps(fc.constantFrom('business', 'relationship', 'financial', 'technical')),
      criteria: fc.dictionary(fc.constantFrom(...criteria), fc.integer({ min: 0, max: 5 })),
      pin: fc.array(blockId, { maxLength: 2 }),
      exclude: fc.array(fc.oneof(blockId, fc.constantFrom('kind:figure', 'kind:reference', 'starter-risk')), {
        maxLength: 2,
      }),
      waive: fc.constantFrom({}, {}, { figure: 'numbers follow in May' }),
    })
    .map(({ pin, exclude, waive, orientation, ...member }) => ({
      id: `m${n}`,
      name: `Member ${n}`,
      ...member,
      ...(orientation === undefined ? {} : { orientation }),
      arguments: { pin, exclude, waive },
    }));

export const someMembers: fc.Arbitrary<readonly Data[]> = fc
  .integer({ min: 1, max: 6 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, n) => someMember(n))));

const consent = fc.record(
  {
    can: fc.constantFrom(true, false, null),
    wants: fc.constantFrom(true, false, null),
    scope: fc.subarray(['named', 'contact_shared', 'will_call']),
    anonymous_ok: fc.boolean(),
    withdrawn: fc.constant('2026-10-01'),
    valid_until: fc.constantFrom('2026-12-01', '2027-12-01'),
  },
  { requiredKeys: ['can', 'wants', 'scope'] },
);

/** What a dossier knows besides its people: each part there or not. */
export const someFacts: fc.Arbitrary<Data> = fc
  .record({
    situation: fc.boolean(),
    figures: fc.boolean(),
    past: fc.constantFrom(null, 'positive', 'mixed'),
    summary: fc.boolean(),
    benefits: fc.boolean(),
    uniqueness: fc.boolean(),
    exclusivity: fc.constantFrom('none', 'open', 'approved'),
    kinds: fc.subarray([...pointKinds]),
    terms: fc.boolean(),
    milestones: fc.boolean(),
    consents: fc.array(consent, { maxLength: 2 }),
    pin: fc.array(blockId, { maxLength: 1 }),
    exclude: fc.constantFrom([], [], ['kind:people'], ['starter-figure']),
    most: fc.integer({ min: 1, max: 4 }),
  })
  .map((given) => ({
    ...base,
    situation: given.situation ? base.situation : {},
    figures: given.figures ? base.figures : {},
    ...(given.past === null ? { previous_cooperation: {} } : {}),
    ...(given.past === null
      ? {}
      : { previous_cooperation: { status: given.past, results: [{ text: 'A trial line' }] } }),
    references: given.consents.map((one, i) => ({
      id: `r${i}`,
      company: `Client ${i}`,
      anonymous: { title: 'A carrier' },
      consent: one,
    })),
    offer: {
      ...offerWith({
        benefits: given.benefits ? ['Every order leaves the same day'] : [],
        uniqueness: given.uniqueness ? ['Spare parts within four hours'] : [],
        points: given.kinds.map((kind) => ({ kind, text: `A point of ${kind}` })),
        terms: given.terms ? [{ title: 'Changes', text: 'In writing' }] : [],
        milestones: given.milestones ? [{ text: 'Kick-off' }] : [],
        internal: given.exclusivity === 'approved' ? { exclusivity_approved_by: 'per' } : {},
      }),
      ...(given.exclusivity === 'none' ? { exclusivity: undefined } : {}),
      ...(given.summary ? {} : { summary: undefined }),
    },
    arguments: { pin: given.pin, exclude: given.exclude, max_per_member: given.most },
  }));

/** Members and the rest of a dossier together. */
export const someDossier: fc.Arbitrary<Data> = fc
  .tuple(someFacts, someMembers)
  .map(([facts, dmu]) => ({ ...facts, dmu }));
