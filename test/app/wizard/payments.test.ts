import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainAt, toPlain } from '../../../src/foundation/data/Plain.ts';
import { entriesAt } from '../../../src/app/wizard/questions/textAt.ts';
import { begin, next } from '../../../src/app/wizard/State.ts';
import { errorsOf, least } from './reopened.ts';
import { type Answers, look } from './talked.ts';
import { complete, folderOf, open } from './talkThrough.ts';
import { written } from './writtenDossier.ts';

const twoLines: Parameters<typeof written>[0] = [
  ['What do they pay for?', 'Sensors'],
  ['Price of one', '100'],
  ['offer.lines[0].more', 'yes'],
  ['What do they pay for?', 'Monitoring'],
  ['Price of one', '10'],
  ['How often', 'month'],
  ['For how many', '36'],
];

const completed = (percent: number, due: string): object => ({ percent, due });

describe('when it is paid', () => {
  test('what recurs is invoiced, and what is charged once is paid', () => {
    const dossier = written([
      ...twoLines,
      ['How is what recurs invoiced?', 'month arrears'],
      ['From which day on is it invoiced?', '2027-02-01'],
      ['When is what is charged once paid?', 'halves'],
      ['Within how many days of the invoice', '30'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        billing: { every: 'month', in: 'arrears', from: '2027-02-01', net_days: 30 },
        payments: [completed(50, 'on signature'), completed(50, 'on completion')],
      },
    });
  });

  test('what recurs alone is invoiced, and nothing else is asked', () => {
    const dossier = written([
      ...twoLines.slice(3),
      ['How is what recurs invoiced?', 'quarter advance'],
      ['Within how many days of the invoice', '14'],
    ]);
    expect(dossier).toMatchObject({ offer: { billing: { every: 'quarter', in: 'advance', net_days: 14 } } });
    expect(dossier).not.toHaveProperty('offer.payments');
  });

  test('a line at a time of its own, and the others together', () => {
    const dossier = written([
      ['What do they pay for?', 'Sensors'],
      ['Price of one', '100'],
      ['offer.lines[0].more', 'paid-apart'],
      ['When is this line paid?', 'halves'],
      ['offer.lines[0].more-2', 'yes'],
      ['What do they pay for?', 'Training'],
      ['Price of one', '10'],
      ['When are the other lines paid?', 'completion'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        payments: [
          { ...completed(50, 'on signature'), of: ['sensors'] },
          { ...completed(50, 'on completion'), of: ['sensors'] },
          { ...completed(100, 'on completion'), of: ['training'] },
        ],
      },
    });
  });

  test('one line apart, what recurs by its invoices, the rest on signature', () => {
    const dossier = written([
      ['What do they pay for?', 'Sensors'],
      ['Price of one', '100'],
      ['offer.lines[0].more', 'paid-apart'],
      ['When is this line paid?', 'completion'],
      ['offer.lines[0].more-2', 'yes'],
      ['What do they pay for?', 'Training'],
      ['Price of one', '10'],
      ['offer.lines[1].more', 'yes'],
      ['What do they pay for?', 'Monitoring'],
      ['Price of one', '10'],
      ['offer.lines[2].recurring', 'month'],
      ['offer.lines[2].term', '36'],
      ['How is what recurs invoiced?', 'year arrears'],
      ['When is what is charged once paid?', 'signature'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        billing: { every: 'year', in: 'arrears' },
        payments: [
          { ...completed(100, 'on completion'), of: ['sensors'] },
          { ...completed(100, 'on signature'), of: ['training'] },
        ],
      },
    });
  });
});

const lines = ['Sensors', 'Training', 'Travel'];
const offerOf = (payments: string, some: readonly string[] = lines): string =>
  `${least}  lines:\n${some.map((line) => `    - { ${line.includes(':') ? line : `text: ${line}`}, qty: 1, unit_price: "10" }\n`).join('')}  payments: [${payments}]\n`;
const all = (of: string): string => `{ percent: 100, due: on signature, of: [${of}] }`;
const halves = (of: string): string =>
  `{ percent: 50, due: on signature, of: [${of}] }, { percent: 50, due: on completion, of: [${of}] }`;

/** What is done with a line in a look at the answers; the payments after it, and no errors. */
function looked(text: string, rounds: readonly (readonly [line: number, Answers])[]): unknown {
  const file = join(folderOf({ 'dossier.yaml': text }), 'dossier.yaml');
  expect(errorsOf(file)).toEqual([]);
  const answers = rounds.flatMap(([line, inside], at): Answers => {
    const round = `add-1.look-1.${at + 1}`;
    return [
      [`${round}.entry`, `offer.lines[${line}]`],
      ...inside.map(([key, answer]) => [key.replace('%', `${round}.1`), answer] as const),
    ];
  });
  complete(open({ file }), [['add-1', 'review'], look('The price'), ...answers]);
  expect(errorsOf(file)).toEqual([]);
  const values = toPlain(parse(readFileSync(file, 'utf8')));
  const ids = entriesAt(values, 'offer', 'lines').map((line) => plainAt(line, ['id']) ?? null);
  const paid = entriesAt(values, 'offer', 'payments').map((one) => plainAt(one, ['of']) ?? null);
  return { ids, paid };
}

const apart = (answer: string): Answers => [
  ['%.field', 'paid_apart'],
  ['When is this line paid?', answer],
];
const deleted = (name: string): Answers => [
  ['%.field', 'delete'],
  [`Delete 1 × ${name}`, true],
];
const two = lines.slice(0, 2);
const keyed = ['id: a, text: Sensors', 'id: b, text: Training', 'id: c, text: Travel'];

test.each<readonly [string, string, Parameters<typeof looked>[1], readonly unknown[], readonly unknown[] | undefined]>([
  [
    'apart, then with the others',
    offerOf(`${all('line-1')}, ${halves('line-2, line-3')}`),
    [[0, apart('')]],
    [null, null, null],
    [null, null],
  ],
  [
    'apart of two, the first with the others',
    offerOf(`${all('line-1')}, ${halves('line-2')}`, two),
    [[0, apart('')]],
    [null, null],
    [null, null],
  ],
  [
    'apart of two, the second with the others',
    offerOf(`${all('line-1')}, ${halves('line-2')}`, two),
    [[1, apart('')]],
    [null, null],
    [null],
  ],
  [
    'apart, both, and then one with the other',
    offerOf('{ percent: 100, due: on signature }', two),
    [
      [0, apart('halves')],
      [1, apart('completion')],
      [0, apart('')],
    ],
    ['sensors', 'training'],
    [null],
  ],
  [
    'apart out of the list of the others, which are named',
    offerOf(`${all('line-1')}, ${halves('line-2, line-3')}`),
    [[1, apart('completion')]],
    ['sensors', 'training', 'travel'],
    [['sensors'], ['training'], ['travel'], ['travel']],
  ],
  [
    'apart, under the ids that are there',
    offerOf('{ percent: 100, due: on signature }', keyed),
    [[2, apart('halves')]],
    ['a', 'b', 'c'],
    [['c'], ['c'], ['a', 'b']],
  ],
  [
    'as it is, by Enter',
    offerOf(`{ percent: 30, due: now, of: [a] }, { percent: 70, due: later, of: [a] }, ${all('b, c')}`, keyed),
    [[0, [['%.field', 'paid_apart']]]],
    ['a', 'b', 'c'],
    [['a'], ['a'], ['b', 'c']],
  ],
  [
    'no more: it is deleted with its payments',
    offerOf(`${halves('a')}, ${all('b, c')}`, keyed),
    [[0, deleted('Sensors')]],
    ['b', 'c'],
    [['b', 'c']],
  ],
  [
    'no more: it goes out of the list of the others',
    offerOf(`${halves('a')}, ${all('b, c')}`, keyed),
    [[2, deleted('Travel')]],
    ['a', 'b'],
    [['a'], ['a'], ['b']],
  ],
  [
    'no more: the only one of the others, which has no id',
    offerOf(`${halves('line-1')}, ${all('line-2')}`, two),
    [[1, deleted('Training')]],
    ['line-1'],
    [['line-1'], ['line-1']],
  ],
])('a line is paid %s', (_, text, rounds, ids, paid) => {
  expect(looked(text, rounds)).toEqual({ ids, paid });
});

test.each([
  [0, 'halves', '50 % of Sensors on signature, 50 % of Sensors on completion'],
  [1, 'signature', '100 % of Training on signature'],
])('line %i: what is stored is suggested, and told by the text of the line', (line, suggestion, told) => {
  const text = offerOf(`${halves('line-1')}, ${all('line-2')}`, two);
  const answers = ['review', 'The price', `offer.lines[${line}]`];
  const file = join(folderOf({ 'dossier.yaml': text }), 'dossier.yaml');
  const state = answers.reduce(next, begin(open({ file }).setting));
  expect(state.question?.choices.find(({ value }) => value === 'paid_apart')?.name).toBe(`Paid apart: ${told}`);
  expect(next(state, 'paid_apart').question?.suggestion).toBe(suggestion);
});

test('a line that comes later is paid for where the others are asked about', () => {
  const file = join(
    folderOf({ 'dossier.yaml': offerOf(`${halves('a')}, ${all('b')}`, keyed.slice(0, 2)) }),
    'dossier.yaml',
  );
  complete(open({ file }), [
    ['add-1', 'lines'],
    ['What do they pay for?', 'Travel'],
    ['Price of one', '10'],
    ['add-2', 'review'],
    ['add-2.look-1.section', 'The price'],
    ['add-2.look-1.1.entry', 'payments'],
    ['When are the other lines paid?', 'completion'],
  ]);
  expect(errorsOf(file)).toEqual([]);
  expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
    offer: { payments: [{ of: ['a'] }, { of: ['a'] }, { of: ['b'] }, { percent: 100, of: ['travel'] }] },
  });
});
