import fc from 'fast-check';
import { id, money, whole, type Shape } from './shapeParts.ts';
import { perhaps, upTo, wordsOf } from './vocabulary.ts';

/** What a line looks like. */
const picture = fc.constantFrom('one.png', 'two.svg');

export const packages: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return whole(2, 4).chain((count) => {
    const names = Array.from({ length: count }, (_, at) => id('p', at));
    const ticked = fc.record({ text: short, in: fc.subarray(names, { minLength: 1 }) });
    const said = short.map((text) => ({ text, values: Object.fromEntries(names.map((name) => [name, '34–46'])) }));
    return fc.record({
      offer: fc.record({
        lines: fc
          .tuple(
            ...names.map(() =>
              fc.record({ text: short, unit_price: money, picture }, { requiredKeys: ['text', 'unit_price'] }),
            ),
          )
          .map((all) => all.map((line, at) => ({ ...line, id: names[at], alternative: 'pack' }))),
        packages: fc.record({
          group: fc.constant('pack'),
          recommended: fc.constantFrom(...names),
          features: fc.array(fc.oneof(ticked, said), { minLength: 1, maxLength: 14 }),
        }),
      }),
    });
  });
};

/** How often something is charged, and what a term of three years, its steps and one year more are in such charges. */
const rhythms = [
  { each: 'month', term: 36, second: 13, third: 25, year: 12 },
  { each: 'year', term: 3, second: 2, third: 3, year: 1 },
] as const;

export const recurring: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return fc.constantFrom(...rhythms).chain(({ each, term, second, third, year }) => {
    const open = fc.record(
      { text: short, unit_price: money, picture, recurring: fc.constant(each) },
      { requiredKeys: ['text', 'unit_price', 'recurring'] },
    );
    const ramps = [
      [],
      [
        { from_period: second, qty: 400 },
        { from_period: third, unit_price: '15.00' },
      ],
    ];
    const bound = fc
      .tuple(open, fc.constantFrom(...ramps))
      .map(([line, ramp]) => ({ ...line, term, ramp, extension: { periods: year, times: 2 } }));
    return fc.record({
      offer: fc.record({
        // What is renewed is a term: one line has it.
        lines: fc.tuple(bound, fc.array(fc.oneof(open, bound), { maxLength: 3 })).map(([one, more]) => [...more, one]),
        renewal: fc.constant({ months: 12, notice_days: 30, at_most_percent: '5' }),
        payments: fc.constant([]),
        headline: perhaps(fc.constant(each)),
      }),
    });
  });
};

export const annexes: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return fc.record({
    tables: short.map((title) => [
      {
        id: 'x',
        title,
        section: 'annex',
        columns: [{ head: 'A' }, { head: 'B' }],
        rows: Array.from({ length: 50 }, () => [title, '1']),
      },
    ]),
    pictures: fc
      .array(
        fc.record({
          file: fc.constantFrom('one.png', 'two.svg'),
          text: short,
          section: fc.constantFrom('solution', 'working'),
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((all) => all.map((picture, at) => ({ id: id('i', at), ...picture }))),
    annexes: short.map((title) => [
      { title, table: 'x' },
      { title, picture: 'i0' },
    ]),
  });
};

export const people: Shape = (language) => {
  const short = wordsOf(language, 1, 4);
  const text = wordsOf(language, 20, 120);
  return fc.record({
    letter: fc.record({ greeting: short, text, close: short }),
    steps: fc.array(short, { minLength: 1, maxLength: 7 }),
    proposal: fc.record({
      revision: fc.constant(2),
      confidential: fc.boolean(),
      history: short.map((words) => [
        { revision: 1, date: '2026-11-01', text: words },
        { revision: 2, date: '2026-11-20', text: words },
      ]),
    }),
    signatories: fc.record({
      client: fc.array(fc.record({ name: short, position: short }, { requiredKeys: ['name'] }), {
        minLength: 1,
        maxLength: 4,
      }),
      seller: fc.array(fc.record({ name: short, position: short }), { maxLength: 2 }),
    }),
    offer: fc.record({
      benefits: upTo(4, fc.record({ title: short, text: short })),
      scope_out: upTo(4, fc.record({ title: short, text: short })),
      points: upTo(
        3,
        fc.record({
          kind: fc.constant('risk'),
          text: short,
          answer: short,
          likelihood: fc.constantFrom('low', 'medium', 'high'),
          effect: fc.constantFrom('low', 'medium', 'high'),
          owner: fc.constantFrom('us', 'you', 'both'),
        }),
      ),
    }),
    team: fc.array(
      fc.record({
        name: short,
        position: short,
        email: fc.constant('per.dahl@example.com'),
        company: short,
        bio: text,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    works: upTo(
      6,
      fc.record({
        project: short,
        client: short,
        year: whole(2015, 2026),
        duration: short,
        value: money,
        record: fc.constant('public'),
        source: short,
      }),
    ),
  });
};
