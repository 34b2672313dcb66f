import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDossier } from '../../../src/app/readDossier.ts';
import { locate } from '../../../src/app/templates/Home.ts';
import { begin, next, type State } from '../../../src/app/wizard/State.ts';
import { complete, enter, folderOf, open, world } from './talkThrough.ts';
import { talked } from './talked.ts';

const head = 'sku,text,unit,list,currency,cost,floor,tax,recurring,from,until,tags';
const rows = [
  'LIC-1,Licence,seat,96.00,EUR,11.11,,,month,,,',
  'PMP-1,Pump of steel,piece,7900.00,EUR,4711.11,5511.11,,,,,garden',
  'PMP-2,Pump of brass,piece,9100.00,EUR,,,,,,,',
  ...Array.from({ length: 13 }, (_, i) => `BLT-${i},Bolt ${i},,1.00,EUR,,,,,,,`),
];
const folder = (): string =>
  folderOf({ 'kam-propose.yaml': 'prices: ./prices.csv\n', 'prices.csv': [head, ...rows].join('\n') });

/** The talk with articles in place of its two lines. */
const withArticles = (...lines: readonly (readonly [string, string | boolean | null])[]): typeof talked => {
  const of = ['What do they pay for?', 'Price of one', 'offer.lines[0].more'];
  return [...talked.filter(([words]) => !of.includes(words)), ...lines];
};

test('an article by its number, and one by words, of which several have them', () => {
  const place = folder();
  const file = join(place, 'dossier.yaml');
  const answers = withArticles(
    ['An article of your price book?', 'lic-1'],
    ['How many?', '12'],
    ['offer.lines[0].more', 'yes'],
    ['An article of your price book?', 'pump'],
    ['pump: which do you mean?', 'PMP-2'],
    ['How many?', '2'],
  );
  complete(open({ file }), answers);
  const written: unknown = parse(readFileSync(file, 'utf8'));
  // Text, unit, price, tax and period are the book's.
  const lines = [
    { sku: 'LIC-1', qty: 12, listed: '96.00' },
    { sku: 'PMP-2', qty: 2, listed: '9100.00' },
  ];
  expect(written).toHaveProperty('offer.lines', lines);
  const { price, diagnostics } = readDossier(locate(file), '2026-11-23', world);
  expect(diagnostics.filter(({ code }) => /^E|^W71/.test(code))).toEqual([]);
  expect(price?.currencies[0]?.firstYear?.gross).toBe('32024.00');
});

/** The talk up to a question that begins so; every answer is given once. */
function upTo(prompt: string, files: string): State {
  const left = [...talked];
  let state = begin(open({ file: join(files, 'dossier.yaml') }).setting);
  while (state.question !== null && !state.question.prompt.startsWith(prompt)) {
    const { question } = state;
    const at = left.findIndex(([words]) => question.prompt.startsWith(words));
    const [said] = at < 0 ? [] : left.splice(at, 1);
    state = next(state, said ? said[1] : enter(question));
  }
  return state;
}

test('what is asked and said', () => {
  const state = upTo('An article', folder());
  const { question } = state;
  expect(question?.check('bolt')).toContain('13 articles');
  expect(question?.check('garden')).toBeNull();
  expect(question?.doubt('valve')).toContain('no article');
  const after = next(state, 'garden');
  expect(after.question?.notes.join()).toContain('PMP-1: Pump of steel, 7,900.00 EUR a piece');
  expect(JSON.stringify([question, after.question])).not.toMatch(/4711|5511/);
  expect(next(state, null).question?.prompt).toBe('What do they pay for?');
});

test('nobody is asked where there is no book', () => {
  expect(upTo('An article', folderOf({})).question).toBeNull();
});

/** A book with a tax, of which one article is charged each month and one is in another currency. */
const taxed = (): string =>
  folderOf({
    'kam-propose.yaml': 'prices: ./prices.csv\ntaxes: { vat: { label: VAT, percent: "20" } }\n',
    'prices.csv': [
      head,
      'S01,Remote support,line,410.37,EUR,,,vat,month,,,',
      'PMP-1,Pump of steel,piece,100.00,EUR,,,vat,,,,',
      'USD-1,Valve,piece,50.00,USD,,,vat,,,,',
    ].join('\n'),
  });

/** The tax is the workspace's. */
const untaxed = (...lines: readonly (readonly [string, string | boolean | null])[]): typeof talked =>
  withArticles(...lines).filter(([words]) => words !== 'VAT or sales tax');

describe('an article that the book charges each month', () => {
  const monthly = [
    ['An article of your price book?', 'S01'],
    ['How many?', '2'],
    ['For how many months?', '12'],
  ] as const;

  test('is asked for its term, and how it is invoiced; its steps go by the month and the price of the book', () => {
    const file = join(taxed(), 'dossier.yaml');
    complete(
      open({ file }),
      untaxed(
        ...monthly,
        ['offer.lines[0].more', 'ramp'],
        ['From which month of the term on?', '7'],
        ['How many from then on?', '3'],
        ['What does one cost from then on, in EUR? (optional: as before, 410.37)', null],
        ['offer.lines[0].more-2', 'yes'],
        ['An article of your price book?', 'pump'],
        ['How many?', '1'],
        ['How is what recurs invoiced?', 'month arrears'],
        ['When is what is charged once paid?', 'signature'],
      ),
    );
    const { price, diagnostics } = readDossier(locate(file), '2026-11-23', world);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(price?.currencies[0]?.firstYear?.gross).toBe('12411.10');
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      offer: {
        billing: { every: 'month', in: 'arrears' },
        payments: [{ percent: 100 }],
        lines: [{ sku: 'S01', term: 12, ramp: [{ from_period: 7, qty: 3 }] }, { sku: 'PMP-1' }],
      },
    });
  });

  const state = (...answers: readonly (string | boolean | null)[]): State =>
    answers.reduce<State>((now, answer) => next(now, answer), upTo('An article', taxed()));

  test('is said to recur where it is chosen, and where it is told', () => {
    expect(state('support').question?.notes.join()).toContain('S01: Remote support, 410.37 EUR a line, each month');
    const { question } = state('S01', '2', '12');
    expect(question?.notes.join()).toContain('2 × S01 a month');
    expect(question?.choices.map(({ value }) => value)).not.toContain('paid-apart');
    expect(question?.choices.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['ramp', 'renewal', 'first-day']),
    );
  });

  test('bears the tax of the book in the total, whenever it is paid', () => {
    const taxedTotal = 'Total 100.00 EUR, with tax 120.00 EUR.';
    const apart = state('PMP-1', '1', 'paid-apart', 'halves', 'yes', 'PMP-1', '1');
    expect(state('PMP-1', '1').question?.notes.join()).toContain(taxedTotal);
    expect(apart.question?.notes.join()).toContain('Total 200.00 EUR, with tax 240.00 EUR.');
  });

  test('in another currency: it is said what can be done', () => {
    const refused = state().question?.check('USD-1') ?? '';
    expect(refused).toContain('Choose another article');
    expect(refused).not.toMatch(/offer\.rates|unit_price/);
  });

  test('the next proposal asks for no price of the book', () => {
    const place = taxed();
    const file = join(place, 'dossier.yaml');
    complete(open({ file }), untaxed(...monthly));
    const opened = open({ from: file, file: join(place, 'next.yaml') });
    complete(opened, [['S01: how many', '3']]);
    expect(parse(readFileSync(join(place, 'next.yaml'), 'utf8'))).toHaveProperty('offer.lines', [
      { sku: 'S01', qty: 3, term: 12, listed: '410.37' },
    ]);
  });
});
