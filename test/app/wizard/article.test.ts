import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
const withArticles = (...lines: readonly (readonly [string, string | boolean])[]): typeof talked => {
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
