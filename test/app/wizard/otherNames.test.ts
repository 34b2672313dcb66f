import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { next } from '../../../src/app/wizard/State.ts';
import { complete, folderOf, open } from './talkThrough.ts';
import { upTo } from './upTo.ts';

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
