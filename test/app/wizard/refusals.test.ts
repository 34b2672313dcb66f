import { describe, expect, test } from 'vitest';
import { next } from '../../../src/app/wizard/State.ts';
import type { Answer } from '../../../src/app/wizard/questions/Question.ts';
import { upTo } from './upTo.ts';

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
    ['tax', '35', /more than is usual/, {}],
    ['title', 'A line for [CLIENT]', /a blank that nobody filled in: \[CLIENT\]/, {}],
    ['summary', 'TBD', /a blank that nobody filled in: TBD/, {}],
    ['name', '{{client}}', /a blank that nobody filled in/, {}],
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

test('the running total is calculated', () => {
  const { question } = upTo('offer.lines[0].more', {
    tax: '25',
    'offer.lines[0].qty': '3',
    'offer.lines[0].unit_price': '182000.50',
    'offer.lines[0].recurring': '',
  });
  expect(question.notes.join(' ')).toContain(
    'So far: 3 × Line at 182,000.50. Total 546,001.50 EUR, with tax 682,501.88 EUR.',
  );
});

test('the running total has the decimals of its currency, none of them grouped', () => {
  const { question } = upTo('offer.lines[0].more', {
    currency: 'CLF',
    'offer.lines[0].qty': '1',
    'offer.lines[0].unit_price': '237287.5',
    'offer.lines[0].recurring': '',
  });
  expect(question.notes.join(' ')).toContain('Total 237,287.5000 CLF');
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
