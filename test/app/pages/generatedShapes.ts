import fc from 'fast-check';
import { wordsOf, perhaps, upTo, type Data, type Language } from './vocabulary.ts';

/** What a document can hold besides the common parts (see test/shapes), each as random parts of a dossier. */
export type Shape = (language: Language) => fc.Arbitrary<Data>;

const money = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const id = (letter: string, at: number): string => `${letter}${at}`;

const tables: Shape = (language) => {
  const short = wordsOf(language, 1, 4);
  const row = fc.tuple(short, wordsOf(language, 1, 12), money);
  return fc.record({
    tables: fc
      .array(
        fc.record({
          title: short,
          section: fc.constantFrom('situation', 'solution', 'investment', 'working', 'terms'),
          columns: fc
            .tuple(short, short, short, fc.boolean())
            .map(([a, b, c, sum]) => [{ head: a }, { head: b }, { head: c, align: 'number', ...(sum ? { sum } : {}) }]),
          rows: fc.array(row, { minLength: 1, maxLength: 45 }),
          note: perhaps(short),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.map((table, at) => ({ id: id('t', at), ...table }))),
  });
};

const client: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return fc.record({
    account: fc.record({
      name: short,
      address: short,
      details: upTo(4, fc.record({ label: short, value: short })),
      invoices_to: short,
      notices_to: short,
      sites: upTo(5, fc.record({ name: short, address: short })),
    }),
  });
};

const kind: Shape = () =>
  fc.record({ proposal: fc.record({ kind: fc.constantFrom('quotation', 'order', 'statement_of_work', 'tender') }) });

const price: Shape = (language) => {
  const short = wordsOf(language, 1, 4);
  const counted = fc.record(
    {
      text: short,
      qty: whole(1, 999),
      unit: short,
      unit_price: money,
      firm: fc.boolean(),
      more: fc.record({ d: short }),
    },
    { requiredKeys: ['text', 'unit_price'] },
  );
  const ranged = fc.tuple(short, whole(1, 9999), whole(1, 9999)).map(([text, from, more]) => ({
    text,
    optional: true,
    price_from: `${from}.00`,
    price_to: `${from + more}.00`,
  }));
  const rated = fc.record({ text: short, unit: short, rate: money });
  const subtotal = fc.record({ subtotal: short });
  return fc.record({
    offer: fc.record({
      numbered: fc.boolean(),
      columns: short.map((head) => [{ id: 'd', head }]),
      lines: fc
        .tuple(fc.array(counted, { minLength: 1, maxLength: 30 }), upTo(1, subtotal), upTo(3, ranged), upTo(3, rated))
        .map((parts) => parts.flat()),
      taxes: fc.record({ vat: fc.record({ label: short, percent: fc.constant('15'), included: fc.boolean() }) }),
      cap: perhaps(fc.record({ amount: fc.constant('9999999999999.00') })),
      payments: fc.constantFrom(
        [],
        [{ as_worked: 'month', net_days: 30 }],
        [{ percent: 30, due: 'a' }, { as_worked: 'week' }],
      ),
    }),
  });
};

const plan: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  const step = fc.record(
    {
      text: short,
      from: whole(1, 60),
      length: whole(0, 40),
      phase: short,
      gives: short,
      needs: short,
      review: fc.boolean(),
    },
    { requiredKeys: ['text', 'from', 'length'] },
  );
  return fc.record({
    offer: fc.record({
      plan_unit: fc.constantFrom('day', 'week', 'month'),
      milestones: fc
        .array(step, { minLength: 1, maxLength: 16 })
        .map((all) => all.map(({ length, from, ...rest }) => ({ ...rest, from, to: from + length }))),
    }),
  });
};

const commitments: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  const text = wordsOf(language, 2, 30);
  return fc.record({
    offer: fc.record({
      deliverables: fc.array(
        fc.record({ title: short, form: short, accepted_when: text }, { requiredKeys: ['title'] }),
        {
          minLength: 1,
          maxLength: 14,
        },
      ),
      acceptance: perhaps(fc.record({ days: whole(1, 30), silent: fc.constantFrom('accepted', 'rejected') })),
      assumptions: upTo(8, fc.record({ text, source: perhaps(short) })),
      duties: upTo(
        8,
        fc.record(
          { what: text, who: fc.constantFrom('us', 'you', 'both'), when: short, if_late: text },
          { requiredKeys: ['what'] },
        ),
      ),
      costs_elsewhere: upTo(9, fc.record({ text: short, about: money })),
    }),
  });
};

const requirements: Shape = (language) => {
  const text = wordsOf(language, 2, 20);
  const short = wordsOf(language, 1, 3);
  const one = fc.record(
    { text, group: short, answer: fc.constantFrom('yes', 'partly', 'no'), how: text, source: short },
    { requiredKeys: ['text', 'answer'] },
  );
  return fc.record({
    requirements: fc
      .array(one, { minLength: 1, maxLength: 60 })
      .map((all) => all.map((each, at) => ({ no: String(at + 1), ...each }))),
  });
};

const serviceLevels: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return fc.record({
    service_levels: fc.record({
      availability: fc.record({ percent: fc.constant('99.9'), per: fc.constantFrom('month', 'year'), except: short }),
      severities: upTo(5, fc.record({ means: short, answer: short, repair: short }, { requiredKeys: ['answer'] })).map(
        (all) => all.map((each, at) => ({ name: `S${at}`, ...each })),
      ),
      credits: upTo(3, short).map((all) =>
        all.map((of, at) => ({ below: `9${9 - at}`, percent: `${5 + at * 5}`, of })),
      ),
      recovery: perhaps(fc.record({ point: short, time: short })),
      hours: short,
    }),
  });
};

const packages: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return whole(2, 4).chain((count) => {
    const names = Array.from({ length: count }, (_, at) => id('p', at));
    const ticked = fc.record({ text: short, in: fc.subarray(names, { minLength: 1 }) });
    const said = short.map((text) => ({ text, values: Object.fromEntries(names.map((name) => [name, '34–46'])) }));
    return fc.record({
      offer: fc.record({
        lines: fc
          .tuple(...names.map(() => fc.record({ text: short, unit_price: money })))
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

const recurring: Shape = (language) => {
  const short = wordsOf(language, 1, 5);
  return fc.record({
    offer: fc.record({
      lines: fc
        .array(
          fc.record(
            {
              text: short,
              unit_price: money,
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
          all.map(({ term, ramp, extension, ...line }) => (term ? { ...line, term, ramp, extension } : line)),
        ),
      renewal: fc.constant({ months: 12, notice_days: 30, at_most_percent: '5' }),
      payments: fc.constant([]),
      headline: perhaps(fc.constantFrom('month', 'year')),
    }),
  });
};

const annexes: Shape = (language) => {
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

const people: Shape = (language) => {
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

/** Every shape, in the order in which generated dossiers take them. */
export const shapes: readonly Shape[] = [
  tables,
  client,
  kind,
  price,
  plan,
  commitments,
  requirements,
  serviceLevels,
  packages,
  recurring,
  annexes,
  people,
];
