import fc from 'fast-check';
import { annexes, packages, people, recurring } from './generatedOffers.ts';
import { id, money, whole, type Shape } from './shapeParts.ts';
import { perhaps, upTo, wordsOf } from './vocabulary.ts';

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
