import { describe, expect, it } from 'vitest';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import { cutWithEllipsis, setParagraph, type Breaking } from '../../../../src/publication/layout/text/setParagraph.ts';
import { toSpans } from '../../../../src/publication/layout/text/toSpans.ts';
import { mail, page, strong, t, v } from '../../inlines.ts';
import { testSetting as setting } from '../testSetting.ts';

const spans = (inlines: Inlines) => toSpans(inlines, setting.theme.type.body, setting);

/** The lines of a text in a measure of so many characters (5 pt each at 10 pt). */
function lines(inlines: Inlines | string, characters: number, breaking: Breaking = 'ragged'): readonly string[] {
  const given = typeof inlines === 'string' ? t(inlines) : inlines;
  const set = setParagraph(spans(given), characters * 5, setting, breaking);
  return set.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
}

describe('what is never broken', () => {
  it.each([
    ['pay 12 500 ₽ now', 6, '12 500 ₽'],
    ['about 15% of it', 8, '15%'],
    ['the sum SAR 399,372 due', 10, 'SAR 399,372'],
    ['call +971 4 567 8901 today', 12, '+971 4 567 8901'],
    ['until 31 December 2026 only', 12, '31 December 2026'],
    ['see page 8 for it', 9, 'page 8'],
    ['as № 5 says so', 5, '№ 5'],
    ['under § 3 of it', 8, '§ 3'],
    ['by A. B. Halabi in', 9, 'A. B. Halabi'],
    ['write to a.b-c@example.com now', 12, 'a.b-c@example.com'],
    ['работа в магазине идёт', 8, 'в магазине'],
    ['от 5–7 дней', 5, '5–7'],
  ])('%s', (text, characters, whole) => {
    // Wide enough for the whole, too narrow for what stands before it as well.
    const width = Math.max(characters, whole.length);
    expect(lines(text, width).some((line) => line.includes(whole))).toBe(true);
  });

  it('a value with digits', () => {
    expect(lines([...t('to the '), ...v('4 of May 2026')], 14)).toEqual(['to the', '4 of May 2026']);
  });

  it('a page number from the word before it', () => {
    expect(lines([...t('signature on page '), page('acceptance')], 17)).toEqual(['signature on', 'page 14']);
  });
});

describe('lines', () => {
  it('may break at a value that is too long for the measure, rather than inside a word', () => {
    expect(lines('31 December 2026', 11)).toEqual(['31 December', '2026']);
  });

  it('break a word that is longer than the measure', () => {
    expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('are as even as they can be', () => {
    expect(lines('aaa bb cc ddddd', 6)).toEqual(['aaa', 'bb cc', 'ddddd']);
  });

  it('pull a word down to a last line that would be too short', () => {
    expect(lines('one two three four five six x', 28)).toEqual(['one two three four five', 'six x']);
  });

  it('leave no single short word alone where the line above can give one', () => {
    expect(lines('Licence per employee and year', 24)).toEqual(['Licence per employee', 'and year']);
    expect(lines('−38% Harbour Foods, shift records', 25)).toEqual(['−38% Harbour Foods,', 'shift records']);
  });

  it.each([
    ['−38% · overtime', 20, ['−38% · overtime']],
    [
      '−38% · overtime in the peak season · Harbour Foods',
      27,
      ['−38%', 'overtime in the peak season', 'Harbour Foods'],
    ],
    ['99.2% · in a day · Harbour Foods, report of May', 24, ['99.2%', 'in a day', 'Harbour Foods, report', 'of May']],
    ['−38% · overtime in the peak season', 20, ['−38%', 'overtime in the', 'peak season']],
    ['abcdefghijkl · in a day', 10, ['abcdefghij', 'kl', 'in a day']],
    ['one two three four', 10, ['one two', 'three four']],
  ])('in parts: %s', (text, characters, expected) => {
    expect(lines(text, characters, 'parted')).toEqual(expected);
  });

  it('balance to the narrowest measure that needs no further line', () => {
    expect(lines('Our understanding of your situation', 30, 'balanced')).toEqual([
      'Our understanding',
      'of your situation',
    ]);
  });

  it('end where the text says so', () => {
    expect(lines('one\ntwo', 30)).toEqual(['one', 'two']);
  });

  it('are none for no words', () => {
    expect(lines([], 30)).toEqual([]);
  });
});

describe('runs', () => {
  it('join words of one look and part at another', () => {
    const [line] = setParagraph(spans([...t('pay '), strong(t('40 SAR now')), ...t(' or later')]), 500, setting);
    expect(line?.runs.map(({ text, start, width, style }) => [text, start, width, style.weight])).toEqual([
      ['pay ', 0, 20, 400],
      ['40 SAR now', 20, 50, 600],
      [' or later', 70, 45, 400],
    ]);
  });

  it('carry the address of a link', () => {
    const [line] = setParagraph(spans(mail('a@b.example')), 500, setting);
    expect(line?.runs.map(({ href, color }) => [href, color])).toEqual([['mailto:a@b.example', 'brand']]);
  });

  it('have no default-ignorable characters', () => {
    expect(lines('so\u00ADft \u2066x\u2069\u200B', 30)).toEqual(['soft x']);
  });
});

it('a header that is too long ends with an ellipsis', () => {
  const [span] = spans(t('Onboarding platform'));
  expect(span && cutWithEllipsis(span, 60, setting).text).toBe('Onboarding…');
});

describe('what parts and what joins', () => {
  it('ends no line with the dot between two parts, and begins none with it', () => {
    expect(lines('1,450.00 a month · for 36 months · six technicians', 18)).toEqual([
      '1,450.00 a month',
      'for 36 months',
      'six technicians',
    ]);
    expect(lines('for 36 months · two vans', 30)).toEqual(['for 36 months · two vans']);
    expect(lines(t('تنظيف الخزانات · لمدة سنة'), 19)).toEqual(['تنظيف الخزانات', 'لمدة سنة']);
  });

  it('parts no hyphenated word in a title where that costs no line', () => {
    expect(lines('Cloud exchange and contact-centre for clinics', 26, 'balanced')).toEqual([
      'Cloud exchange and',
      'contact-centre for clinics',
    ]);
    expect(lines('Saint-Lambert-des-Bois-sur-Mer', 20, 'balanced')).toEqual(['Saint-Lambert-', 'des-Bois-sur-Mer']);
  });
});
