import { describe, expect, test } from 'vitest';
import { documentOf } from '../documentOf.ts';
import { countOfPairs, pairsOf, pairwiseCases, type Case } from './cases.ts';
import { expectedOf } from './expected.ts';
import { offerOfCase } from './offerOfCase.ts';
import { statementsOf } from './statementsOf.ts';

const cases = pairwiseCases();
const table = cases.map((one): readonly [string, Case] => [Object.values(one).join(' '), one]);

test('each two things that an offer can combine meet', () => {
  expect(new Set(cases.flatMap(pairsOf)).size).toBe(countOfPairs);
});

describe('every statement on the price is true, and none is missing', () => {
  test.each(table)('%s', (_, one) => {
    const offer = offerOfCase(one);
    expect(statementsOf(documentOf(offer))).toEqual(expectedOf(offer));
  });
});

/** What a statement must not lose in another language: its digits, the first year, its taxes, the discount and what is before it. */
const marks = {
  en: {
    first: /first year/i,
    taxed: /including|with [\d.]+% VAT/i,
    discount: /discount|taken off/i,
    before: /before it|before (tax and )?the (overall )?discount/i,
  },
  ru: {
    first: /перв(ый|ого) год/i,
    taxed: /включая/i,
    discount: /скидк|действует|вычитается/i,
    before: /без неё|до скидки|без скидки/i,
  },
  ar: {
    first: /السنة الأولى/,
    taxed: /شامل/,
    discount: /خصم|يسري/,
    before: /قبل الخصم|قبل الضريبة والخصم|وسائر المبالغ قبله/,
  },
} as const;

const skeleton = (texts: readonly string[], language: keyof typeof marks): readonly object[] =>
  // A title counts in words where a language can: "one of two".
  texts.map((text) => ({
    digits: text.startsWith('#') ? '' : text.replaceAll(/\D/g, ''),
    first: marks[language].first.test(text),
    taxed: marks[language].taxed.test(text),
    discount: marks[language].discount.test(text),
    before: marks[language].before.test(text),
  }));

describe('other languages say the same', () => {
  test.each(table)('%s', (_, one) => {
    const offer = offerOfCase(one);
    const said = expectedOf(offer);
    for (const language of ['ru', 'ar'] as const) {
      const { summary, price, acceptance } = statementsOf(documentOf(offer, {}, language));
      expect(skeleton(summary, language)).toEqual(skeleton(said.summary, 'en'));
      expect(skeleton(price, language)).toEqual(skeleton(said.price, 'en'));
      expect(skeleton(acceptance, language)).toEqual(skeleton(said.acceptance, 'en'));
    }
  });
});
