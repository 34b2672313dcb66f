import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { back, begin, next, type State } from '../../../src/app/wizard/State.ts';
import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';
import { complete, enter, folderOf, open } from './talkThrough.ts';

const { setting } = open({ file: join(tmpdir(), 'a-dossier-that-is-not-there.yaml') });

/** Answers that lead through every branch. */
const through: Readonly<Record<string, Answer>> = {
  name: 'Northwind',
  country: 'NO',
  kind: 'existing',
  status: 'positive',
  'dmu[0].position': 'HR Director',
  'dmu[0].name': 'Ingrid Solberg',
  'dmu[0].notes': true,
  'dmu[0].birthday': '05-14',
  seller: 'Fjord Handling AS',
  title: 'A line',
  summary: 'One line',
  'offer.lines.priced': true,
  'offer.lines[0].text': 'Line',
  'offer.lines[0].unit_price': '100',
  'offer.lines[0].recurring': 'month',
  'figures.proven': true,
  'figures["new-1"].label': 'Orders',
  'figures["new-1"].value': '9',
  'figures["new-1"].unit': '%',
  'figures["new-1"].source': 'A report',
  'figures["new-1"].as_of': '2026-01-01',
  'references.recommended': true,
  'references[0].company': 'Hayat',
  'references[0].person': 'Mona Aziz',
  'references[0].can': 'true',
  'references[0].wants': 'true',
  'team[0].name': 'Per Dahl',
  'team[0].position': 'KAM',
  'team[0].phone': '+1 202 555 0141',
  exclusive: true,
  scope: 'This line',
  territory: 'Norway',
  validity: '',
  until: '2026-12-24',
};

const plainKey = (key: string): string => key.replaceAll(/\.new-1\b/g, '["new-1"]');

/** The talk up to a question. */
function upTo(key: string, said: Readonly<Record<string, Answer>> = {}): { state: State; question: Question } {
  const answers = { ...through, ...said };
  let state = begin(setting);
  while (state.question !== null) {
    const { question } = state;
    if (question.key === key) return { state, question };
    const answer = answers[question.key] ?? answers[plainKey(question.key)] ?? enter(question);
    if (question.check(answer) !== null) throw new Error(`${question.key}: ${String(question.check(answer))}`);
    state = next(state, answer);
  }
  throw new Error(`nobody asked for ${key}`);
}

describe('refused at once, with the reason', () => {
  test.each<readonly [string, string, string | RegExp]>([
    ['until', '2026-11-22', /before today, 2026-11-23/],
    ['until', '2026-02-30', 'date'],
    ['dmu[0].delete', '2020-01-01', /before today/],
    ['figures.new-1.as_of', '2027-01-01', /after today/],
    ['name', '株式会社', /no sign for 株/],
    ['title', 'A line 🚀', /no sign for 🚀/u],
    ['team[0].name', '田中', /no sign for/],
    ['references[0].company', '田中', /no sign for/],
    ['country', 'XX', /No country has the code XX/],
    ['country', 'Germny', /Did you mean Germany\? Its code is DE/],
    ['country', 'Wonderland', /No country is known as Wonderland/],
    ['currency', 'money', 'currency'],
    ['offer.lines[0].qty', '0', 'above zero'],
    ['offer.lines[0].qty', '-1', 'above zero'],
    ['offer.lines[0].unit_price', '96,00', 'Write'],
    ['offer.lines[0].unit_price', '78 000', 'Write'],
    ['offer.lines[0].term', '0', 'Expected'],
    ['tax', '120', '0 to 100'],
    ['tax', '-1', '0 to 100'],
    ['references[0].email', 'Mona Aziz', 'mail'],
    ['team[0].email', 'per.dahl', 'mail'],
    ['months', '0', 'Expected'],
    ['name', 'a\u0007b', 'The text holds'],
    ['name', 'x'.repeat(121), '120'],
    ['title', 'x'.repeat(161), '160'],
  ])('%s: %s', (key, typed, reason) => {
    expect(upTo(key).question.check(typed)).toMatch(reason);
  });

  test('a criterion that is in the list', () => {
    const { question } = upTo('account.criteria[1].label', { 'account.criteria[0].label': 'Speed' });
    expect(question.check('speed')).toMatch('in the list already');
    expect(question.check('Cost')).toBeNull();
  });

  test('a name on the cover that no font can print; in the list of people it may stand', () => {
    const { question } = upTo('addressee', { 'dmu[0].name': '田中' });
    expect(question.check('hr-director')).toBe('Choose one of the list.');
    expect(question.choices.map(({ value }) => value)).toEqual(['dmu-1', '']);
    expect(question.check('dmu-1')).toMatch(/no sign for 田/);
    expect(question.check('')).toBeNull();
  });
});

describe('what is odd is asked a second time, and may stand', () => {
  test.each<readonly [string, string, RegExp, Readonly<Record<string, Answer>>]>([
    ['tax', '35', /more than any country/, {}],
    ['tax', '20', /In Russia 22, 10, 0 are usual/, { currency: 'RUB' }],
    ['until', '2027-06-01', /190 days/, {}],
    ['seller', 'northwind', /That is the client/, {}],
    ['seller', 'We offer you a sorting line that moves every parcel only once', /long for the name/, {}],
    ['dmu[1].name', 'ingrid solberg', /in the list already/, { 'dmu[0].more': true, 'dmu[1].position': 'CFO' }],
  ])('%s: %s', (key, typed, reason, said) => {
    const { question } = upTo(key, said);
    expect(question.check(typed)).toBeNull();
    expect(question.doubt(typed)).toMatch(reason);
  });

  test.each([
    ['tax', '22', { currency: 'RUB' }],
    ['tax', '25', {}],
    ['until', '2026-12-24', {}],
    ['dmu[0].name', 'Ingrid Solberg', {}],
  ])('%s: %s is not odd', (key, typed, said) => {
    expect(upTo(key, said).question.doubt(typed)).toBeNull();
  });
});

describe('understood by another name', () => {
  test.each([
    ['Germany', 'DE'],
    ['Германия', 'DE'],
    ['ألمانيا', 'DE'],
    ['deutschland', 'DE'],
    ['de', 'DE'],
    ['UK', 'GB'],
    ['DD', 'DE'],
    ['РФ', 'RU'],
    ['Россия', 'RU'],
    ['السعودية', 'SA'],
    ['the netherlands', 'NL'],
    ['США', 'US'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ["Cote d'Ivoire", 'CI'],
    ['Объединенные Арабские Эмираты', 'AE'],
  ])('the country %s is %s', (typed, code) => {
    const { state, question } = upTo('country');
    expect(question.check(typed)).toBeNull();
    const after = next(state, typed);
    if (typed.length > 2) expect(after.question?.notes.join(' ')).toContain(`${typed} is written ${code}.`);
    expect(JSON.stringify(after.question && back(after).answers)).not.toContain(typed);
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), [
      ['Who is the client?', 'A'],
      ['country', typed],
      ['Position, as on', 'CEO'],
      ['Your company', 'B'],
      ['The title', 'C'],
      ['What do you offer', 'D'],
      ['Does the proposal name', false],
      ['Name; begin', 'E'],
      ['Position', 'F'],
      ['Phone number', '+1 202 555 0141'],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ account: { country: code } });
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['руб', 'RU', ['RUB']],
    ['руб.', 'RU', ['RUB']],
    ['р.', 'RU', ['RUB']],
    ['₽', 'DE', ['RUB']],
    ['рублей', 'RU', ['RUB']],
    ['€', 'RU', ['EUR']],
    ['евро', 'RU', ['EUR']],
    ['Euro', 'NO', ['EUR']],
    ['usd', 'NO', []],
    ['$', 'CA', ['CAD', 'USD']],
    ['$', 'NO', ['USD', 'AUD']],
    ['£', 'GB', ['GBP', 'EGP']],
    ['dirhams', 'AE', ['AED', 'MAD']],
    ['درهم', 'MA', ['MAD', 'AED']],
    ['ريال', 'QA', ['QAR', 'SAR']],
    ['ريال سعودي', 'QA', ['SAR']],
    ['Norwegian krone', 'NO', ['NOK']],
  ])('the currency %s in %s', (typed, country, codes) => {
    const { state, question } = upTo('currency', { country });
    expect(question.check(typed)).toBeNull();
    const after = next(state, typed);
    if (codes.length === 1) expect(after.question?.notes.join(' ')).toContain(`is written ${codes[0]}`);
    else if (codes.length > 1) {
      expect(after.question?.key).toBe('currency.meant');
      expect(after.question?.choices.slice(0, codes.length).map(({ value }) => value)).toEqual(codes);
    } else expect(after.question?.key).not.toBe('currency.meant');
  });

  test('a country where a rate of tax is asked for: its rates are offered', () => {
    const { state, question } = upTo('tax', { country: 'NO' });
    expect(question.check('Норвегия')).toBeNull();
    const after = next(state, 'Норвегия');
    expect(after.question?.choices.map(({ value }) => value)).toEqual(['25', '15', '12']);
    expect(upTo('tax', { currency: 'SAR' }).question.notes.join(' ')).toContain('Usual in Saudi Arabia: 15, 0');
  });

  test.each([
    ['2.400', ['2400', '2.4000']],
    ['96.000', ['96000', '96.0000']],
  ])('%s: which of two is asked', (typed, both) => {
    for (const key of ['offer.lines[0].qty', 'offer.lines[0].unit_price', 'figures.new-1.value']) {
      const { state, question } = upTo(key);
      expect(question.check(typed)).toBeNull();
      const after = next(state, typed);
      expect(after.question?.key).toBe(`${key}.meant`);
      expect(after.question?.choices.map(({ value }) => value)).toEqual(both);
      const [thousands = ''] = both;
      expect(next(after, thousands).question?.key).not.toBe(after.question?.key);
    }
  });

  test('three decimals are usual in dinars: nothing is asked', () => {
    const { state } = upTo('offer.lines[0].unit_price', { currency: 'KWD' });
    expect(next(state, '2.400').question?.key).toBe('offer.lines[0].recurring');
  });
});

describe('the language of the document', () => {
  test.each([
    ['ООО «Север»', 'Финансовый директор', 'ru'],
    ['شركة النور', 'المدير المالي', 'ar'],
    ['Northwind', 'CFO', 'en'],
  ])('%s: offered by the script of the answers', (name, position, language) => {
    const said = {
      name,
      'dmu[0].position': position,
      'dmu[0].name': null,
      'dmu[0].notes': false,
      seller: name,
      title: name,
    };
    expect(upTo('language', said).question.suggestion).toBe(language);
  });

  test('and the tax bears its name in it', () => {
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), [
      ['Who is the client?', 'ООО «Север»'],
      ['Position, as on', 'Директор'],
      ['Your company', 'ООО «Юг»'],
      ['The title', 'Линия сортировки'],
      ['What do you offer', 'Одна линия'],
      ['Currency', 'руб.'],
      ['VAT or sales tax', '22 %'],
      ['What do they pay for?', 'Линия'],
      ['Price of one', '1000000'],
      ['Name; begin', 'Пётр'],
      ['Position', 'Менеджер'],
      ['E-mail', 'p@example.com'],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      proposal: { language: 'ru', currency: 'RUB', date: '2026-11-23' },
      offer: { taxes: { vat: { label: 'НДС', percent: '22' } } },
    });
  });
});

test('the running total is calculated', () => {
  const { question } = upTo('offer.lines[0].more', {
    tax: '25',
    'offer.lines[0].qty': '3',
    'offer.lines[0].unit_price': '182000.50',
    'offer.lines[0].recurring': '',
  });
  expect(question.notes.join(' ')).toContain('So far: 3 × Line at 182,000.50. Total 682,501.88 EUR, tax included.');
});

test('HR wants somebody to call: what is missing is said (D9)', () => {
  const { state } = upTo('references[0].scope', { 'references[0].email': null, 'references[0].phone': null });
  const after = next(state, 'named');
  expect(after.question?.notes.join(' ')).toContain(
    'Missing: an e-mail address or a phone number; the consent of that person to being called.',
  );
  const whole = upTo('references[0].scope', { 'references[0].email': 'm@example.com' }).state;
  expect(next(whole, 'contact_shared').question?.notes.join(' ')).not.toContain('Missing');
});
