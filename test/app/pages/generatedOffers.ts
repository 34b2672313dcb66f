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

export const recurring: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return fc.record({
    offer: fc.record({
      lines: fc
        .array(
          fc.record(
            {
              text: short,
              unit_price: money,
              picture,
              recurring: fc.constant('month'),
              term: fc.constant(36),
              ramp: fc.constantFrom(
                [],
                [
                  { from_period: 13, qty: 400 },
                  { from_period: 25, unit_price: '15.00' },
                ],
              ),
              extension: fc.constant({ periods: 12, times: 2 }),
            },
            { requiredKeys: ['text', 'unit_price', 'recurring'] },
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((all) =>
          all.map(({ term, ramp, extension, ...line }, at) => {
            // What the whole is said for is charged by one line at least.
            const charged = at === 0 ? { ...line, recurring: 'month' } : line;
            return term ? { ...charged, term, ramp, extension } : charged;
          }),
        ),
      renewal: fc.constant({ months: 12, notice_days: 30, at_most_percent: '5' }),
      payments: fc.constant([]),
      headline: perhaps(fc.constant('month')),
    }),
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
