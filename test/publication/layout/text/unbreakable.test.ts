import { describe, expect, it, test } from 'vitest';
import { breakOpportunities } from '../../../../src/publication/layout/text/breakOpportunities.ts';
import { setParagraph } from '../../../../src/publication/layout/text/setParagraph.ts';
import { toSpans } from '../../../../src/publication/layout/text/toSpans.ts';
import { t } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';

/** The text with a bar wherever a line may end, as long as what is kept together fits. */
function barred(text: string): string {
  const free = breakOpportunities(toSpans(t(text), testSetting.theme.type.body, testSetting)).filter(
    ({ kind }) => kind === 'free' || kind === 'required',
  );
  const cuts = [0, ...free.map(({ position }) => position)];
  return cuts
    .slice(1)
    .map((to, i) => text.slice(cuts[i], to).trim())
    .join('|');
}

describe('what stays on one line', () => {
  it.each([
    // codes
    ['the P-101-A pump', 'the|P-101-A|pump'],
    ['USt-IdNr.:\u00A0DE000000000 here', 'USt-IdNr.:\u00A0DE000000000|here'],
    ['Примерск, Набережная ул., 4', 'Примерск,|Набережная ул.,|4'],
    ['Образцовый пр., 12', 'Образцовый пр.,|12'],
    ['a 4/0-AWG cable', 'a|4/0-AWG|cable'],
    ['the X-200/B store', 'the|X-200/B|store'],
    ['as S7-1500 does', 'as|S7-1500|does'],
    ['see KP-2026-014 here', 'see|KP-2026-014|here'],
    ['to ISO/IEC 27001 and', 'to|ISO/IEC 27001|and'],
    ['to DIN EN 1090-2 and', 'to|DIN EN 1090-2|and'],
    ['over TCP/IP and', 'over|TCP/IP|and'],
    ['on 12/2026 or', 'on|12/2026|or'],
    ['on 2026-11-23 or', 'on|2026-11-23|or'],
    ['in 2026/27 or', 'in|2026/27|or'],
    ['and/or not', 'and/or|not'],
    ['насос Р-101-А новый', 'насос|Р-101-А|новый'],
    ['مخزن X-200/B في الموقع', 'مخزن|X-200/B|في|الموقع'],
    ['the A/B-12 box', 'the|A/B-12|box'],
    ['under IP65/IP67 seal', 'under|IP65/IP67|seal'],
    ['open 24/7 here', 'open|24/7|here'],
    ['a PRO/X2000 unit', 'a|PRO/X2000|unit'],
    ['an ACME4-Controller unit', 'an|ACME4-Controller|unit'],
    ['the SIMATIC-S7 unit', 'the|SIMATIC-S7|unit'],
    ['a KX-SERVICE/24-PLUS plan', 'a|KX-SERVICE/24-PLUS|plan'],
    ['a 10-12 day', 'a|10-12 day'],
    ['وحدة PRO/X2000 في', 'وحدة|PRO/X2000|في'],
    ['حماية IP65/IP67 في', 'حماية|IP65/IP67|في'],
    ['خلال 10–12 يومًا', 'خلال|10–12 يومًا'],
    ['шкаф ЩРН-П/12-3 новый', 'шкаф|ЩРН-П/12-3|новый'],
    // compounds of words, addresses of the net
    ['see https://example.com/products/pumps/new now', 'see|https://|example.com/|products/|pumps/|new|now'],
    ['Hafenkran-Containertechnik', 'Hafenkran-|Containertechnik'],
    ['Windows/Linux servers', 'Windows/|Linux|servers'],
    // numbers and what belongs to them
    ['at 25% of', 'at|25%|of'],
    ['and approx. 2,500.00 once', 'and|approx. 2,500.00|once'],
    ['это прибл. 2 234 567,89 в месяц', 'это|прибл. 2 234 567,89|в месяц'],
    ['أي نحو 2500 شهريًا', 'أي|نحو 2500|شهريًا'],
    ['up to 10 kg each', 'up|to|10 kg|each'],
    ['for 100 000 ₽ now', 'for|100 000 ₽|now'],
    ['for 3 млн руб. now', 'for|3 млн руб.|now'],
    ['in 24 months from', 'in|24 months|from'],
    ['за 24 месяца с даты', 'за 24 месяца|с даты'],
    ['under § 5 of', 'under|§ 5|of'],
    ['on p. 4 of', 'on|p. 4|of'],
    ['on pp. 4–6 of', 'on|pp. 4–6|of'],
    ['договор г. 2026', 'договор|г. 2026'],
    ['весной 2026 г. начнём', 'весной 2026 г.|начнём'],
    ['заказ № 12 от', 'заказ|№ 12|от'],
    ['ул. Ленина, д. 4', 'ул. Ленина,|д. 4'],
    ['المرحلة 2 من', 'المرحلة 2|من'],
    ['خلال 30 يومًا من', 'خلال|30 يومًا|من'],
    // a count with what is counted
    ['for 500 employees today', 'for|500 employees|today'],
    ['with 2,400 licences for', 'with|2,400 licences|for'],
    ['для 40 сотрудников цеха', 'для 40 сотрудников|цеха'],
    ['لعدد 500 موظف في', 'لعدد|500 موظف|في'],
    ['in 2026 stores open', 'in|2026|stores|open'],
    ['between 5 and 9 of', 'between|5|and|9|of'],
    // words that lean on another
    ['работаем в магазине для всех', 'работаем|в магазине|для всех'],
    ['не в срок', 'не в срок'],
    ['сделали бы всё', 'сделали бы|всё'],
    ['и т. д. и т. п.', 'и т. д.|и т. п.'],
    // months with their year, ordinals with what they count, forms of companies with their names
    ['report of March 2026 by', 'report|of|March 2026|by'],
    ['отчёт за март 2026, совместный', 'отчёт|за март 2026,|совместный'],
    ['تقرير مارس 2026 المشترك', 'تقرير|مارس 2026|المشترك'],
    ['на 26-й месяц работы', 'на 26-й месяц|работы'],
    ['in the 26th month of', 'in|the|26th month|of'],
    ['под (EU) 2017/746 here', 'под (EU) 2017/746|here'],
    ['meets requirement 3.2 fully', 'meets|requirement 3.2|fully'],
    ['для АО «Верхний лён» сегодня', 'для АО «Верхний|лён»|сегодня'],
    ['About Brightwater Cloud Ltd today', 'About|Brightwater|Cloud Ltd|today'],
    ['the Havre GmbH, Kiel', 'the|Havre GmbH,|Kiel'],
    ['в порту «Новый Усть-Двинск» сейчас', 'в порту|«Новый|Усть-Двинск»|сейчас'],
    ['the “Slow-Food” list', 'the|“Slow-Food”|list'],
    ['ask Dr. Solberg first', 'ask|Dr. Solberg|first'],
    ['спросите г-на Иванова', 'спросите|г-на Иванова'],
  ])('%s', (text, expected) => {
    expect(barred(text)).toBe(expected);
  });
});

describe('an address', () => {
  const address = '12 Sample Quay, London NW1 0AA, United Kingdom';
  const linesAt = (measure: number): readonly string[] =>
    setParagraph(
      toSpans(
        t(address).map((part) => (part.type === 'text' ? { ...part, parted: true } : part)),
        testSetting.theme.type.small,
        testSetting,
      ),
      measure,
      testSetting,
    ).map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
  it.each([
    [80, ['12 Sample Quay,', 'London NW1 0AA,', 'United Kingdom']],
    [45, ['12 Sample', 'Quay,', 'London', 'NW1 0AA,', 'United', 'Kingdom']],
  ])('breaks behind its commas where %i pt hold a part', (measure, lines) => {
    expect(linesAt(measure)).toEqual(lines);
  });
});

test('what no-break spaces hold together breaks behind one of them where it is wider than the column', () => {
  const spans = toSpans(t('Umsatzsteuer:\u00A0ATU00000000'), testSetting.theme.type.small, testSetting);
  const lines = setParagraph(spans, 60, testSetting).map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(lines).toEqual(['Umsatzsteuer:\u00A0', 'ATU00000000']);
});

test.each([
  [140, ['y.mansouri@', 'hct-werkstaetten.example.com']],
  [110, ['y.mansouri@hct-', 'werkstaetten.example.com']],
])('an address breaks behind its @ first, then at a hyphen, at %i pt', (measure, lines) => {
  const spans = toSpans(t('y.mansouri@hct-werkstaetten.example.com'), testSetting.theme.type.small, testSetting);
  const laid = setParagraph(spans, measure, testSetting).map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(laid).toEqual(lines);
});
