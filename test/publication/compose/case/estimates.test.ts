import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../src/publication/document/textsOf.ts';
import { finance as cfo, offerWith, withMembers } from '../../../internal/selection/someDossier.ts';
import { checkData } from '../../../wall/buildData.ts';

/** The words of the summary and of the return section, where the one line of the offer is an estimate or is firm. */
function textOf(language: string, firm: boolean, low = '0.5'): string {
  const { composed, diagnostics } = checkData(
    withMembers([cfo], {
      proposal: { title: 'T', currency: 'EUR', language },
      offer: offerWith({ lines: [{ text: 'Work', unit_price: '1000', firm }] }),
      finance: {
        horizon_years: 3,
        discount_rate: '0.1',
        benefits: [{ label: 'Less waste', per_year: '1100', source: 'report', low, high: '2' }],
      },
    }),
  );
  if (!composed) throw new Error(JSON.stringify(diagnostics));
  const { document } = composed;
  const sections = document.sections.filter(({ id }) => id === 'summary' || id === 'return');
  return textsOf({ ...document, sections })
    .map(({ text }) => text.replaceAll('\u00A0', ' '))
    .join('\n');
}

describe('a case whose cost is an estimate', () => {
  test.each([
    [
      'en',
      [
        'Expected return on investment over 3 years: approx. 230.0%',
        'approx. month',
        'Low case: approx. month 22, page ',
        'approx. month 11',
        'is paid back within approx. 2 years',
        'even if only approx. 37% of this',
        'Part of the price is an estimate',
      ],
    ],
    [
      'ru',
      [
        'прибл. 230,0 %',
        'прибл. 11-й',
        'Пессимистичный сценарий: прибл. 22-й месяц, с. ',
        'прибл. на 11-м месяце',
        'прибл. через 2 года или раньше',
        'прибл. 37 %',
        'Часть цены ориентировочная',
      ],
    ],
    [
      'ar',
      [
        'نحو 230.0%',
        'نحو الشهر',
        'السيناريو المتحفظ: نحو الشهر 22، صفحة ',
        'نحو الشهر 11',
        'خلال نحو سنتين',
        'نحو 37%',
        'جزء من السعر تقديري',
      ],
    ],
  ])('says so of every result that rests on it (%s)', (language, said) => {
    const text = textOf(language, false);
    for (const words of said) expect(text).toContain(words);
    // Every return, share and month is marked, wherever it stands.
    const mark = { en: 'approx.', ru: 'прибл.', ar: 'نحو' }[language] ?? '';
    for (const result of text.matchAll(/(\S+) (?:230|37)[.,]?0? ?%/g)) expect(result[1]).toBe(mark);
    expect(textOf(language, true)).not.toContain(mark);
  });

  test('and where it does not come back in the low case', () => {
    expect(textOf('en', false, '0.1')).toContain(
      'is paid back in approx. month 11, in the low case not within 3 years',
    );
    expect(textOf('ru', false, '0.1')).toContain('окупаются прибл. на 11-м месяце');
    expect(textOf('ar', false, '0.1')).toContain('في نحو الشهر 11');
  });
});
