import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from '../documentOf.ts';

const lines = (...taxes: readonly string[]): readonly object[] =>
  taxes.map((tax) => ({ text: `With ${tax}`, unit_price: '100.00', tax }));

const vat = { label: 'VAT', percent: '22' };
const levy = { label: 'Levy', percent: '3' };

/** Offers by what the guarantee has to say of their taxes. */
const offers = {
  onTop: { taxes: { vat }, lines: lines('vat') },
  stays: { taxes: { vat: { ...vat, included: true } }, lines: lines('vat') },
  staysAsSaid: { taxes: { vat: { ...vat, included: true, tax_change: 'price_stays' } }, lines: lines('vat') },
  follows: { taxes: { vat: { ...vat, included: true, tax_change: 'follows' } }, lines: lines('vat') },
  mixed: { taxes: { vat, levy: { ...levy, included: true } }, lines: lines('vat', 'levy') },
  both: {
    taxes: { vat: { ...vat, included: true, tax_change: 'follows' }, levy: { ...levy, included: true } },
    lines: lines('vat', 'levy'),
  },
  twoOnTop: { taxes: { vat, levy }, lines: [{ text: 'Both', unit_price: '100.00', tax: ['vat', 'levy'] }] },
  twoRates: { taxes: { vat, low: { label: 'VAT', percent: '10' } }, lines: lines('vat', 'low') },
  zero: { taxes: { none: { label: 'VAT, export', percent: '0' } }, lines: lines('none') },
  zeroNow: {
    taxes: {
      vat: {
        label: 'VAT',
        rates: [
          { percent: '0', until: '2026-12-31' },
          { percent: '5', from: '2027-01-01' },
        ],
      },
    },
    lines: lines('vat'),
  },
  none: { taxes: { vat }, lines: [{ text: 'Work', unit_price: '100.00' }] },
  atRate: { taxes: { vat }, lines: [{ text: 'Work', rate: '10.00', unit: 'hour', tax: 'vat' }] },
} as const;

const sentences = {
  en: {
    onTop: 'Prices before tax are guaranteed as stated; VAT is added at the rate in force on the date of supply.',
    severalOnTop: (tax: string) =>
      `Prices before tax are guaranteed as stated; ${tax} will be added at the rates in force on the date of supply.`,
    stays: (tax: string) =>
      `Prices that include ${tax} are guaranteed with the tax: they stay as they are if its rate changes.`,
    follows: (tax: string) =>
      `Prices that include ${tax} are guaranteed at the rate of 23 November 2026: if that rate changes, they change with it.`,
    and: 'VAT and Levy',
    percents: ['22% VAT', '3% Levy'],
  },
  ru: {
    onTop:
      'Цены без налога гарантируются в указанном размере; сверх них уплачивается VAT по ставке, действующей на дату отгрузки товаров, выполнения работ или оказания услуг.',
    severalOnTop: (tax: string) =>
      `Цены без налога гарантируются в указанном размере; сверх них уплачивается ${tax} по ставкам, действующим на дату отгрузки товаров, выполнения работ или оказания услуг.`,
    stays: (tax: string) =>
      `Цены, включающие ${tax}, гарантируются вместе с налогом: при изменении его ставки они не меняются.`,
    follows: (tax: string) =>
      `Цены, включающие ${tax}, гарантируются по ставке на дату 23 ноября 2026 года: если ставка изменится, вместе с ней изменятся и цены.`,
    and: 'VAT и Levy',
    percents: ['VAT 22 %', 'Levy 3 %'],
  },
  ar: {
    onTop:
      'نضمن الأسعار غير الشاملة للضريبة بقيمتها الصافية، مضافًا إليها VAT بالنسبة السارية في تاريخ توريد السلع أو تقديم الخدمات.',
    severalOnTop: (tax: string) =>
      `نضمن الأسعار غير الشاملة للضريبة بقيمتها الصافية، مضافًا إليها ${tax} بالنسب السارية في تاريخ توريد السلع أو تقديم الخدمات.`,
    stays: (tax: string) => `نضمن الأسعار المذكورة شاملةً ${tax} كما هي، ولا تتغير إذا تغيرت نسبة الضريبة.`,
    follows: (tax: string) =>
      `نضمن الأسعار المذكورة شاملةً ${tax} على أساس النسبة السارية في 23 نوفمبر 2026، وتتغير هذه الأسعار إذا تغيرت النسبة.`,
    and: 'VAT وLevy',
    percents: ['VAT 22%', 'Levy 3%'],
  },
} as const;

/** What the panel of the guarantee says after its promise, up to what makes it binding. */
function guaranteed(offer: object, language: string): string {
  const panels = blocksOf(documentOf(offer, {}, language)).flatMap((block) =>
    block.type === 'validityPanel' ? [plain(block.reasons).replaceAll('\u00A0', ' ')] : [],
  );
  return panels.join('\n');
}

const languages = ['en', 'ru', 'ar'] as const;

describe.each(languages)('what the guarantee says of taxes, in %s', (language) => {
  const { onTop, severalOnTop, stays, follows, and, percents } = sentences[language];
  const [vat22, levy3] = percents;
  const rest = guaranteed(offers.none, language);

  test.each<[name: keyof typeof offers, said: string]>([
    ['onTop', onTop],
    ['stays', stays('VAT')],
    ['staysAsSaid', stays('VAT')],
    ['follows', follows('VAT')],
    ['mixed', `${onTop} ${stays('Levy')}`],
    ['both', `${stays(levy3)} ${follows(vat22)}`],
    ['twoOnTop', severalOnTop(and)],
    ['twoRates', severalOnTop('VAT')],
    ['zero', ''],
    ['zeroNow', onTop],
  ])('%s', (name, said) => {
    expect(guaranteed(offers[name], language)).toBe(`${said}${said === '' ? '' : ' '}${rest}`);
  });

  test('of what is charged at unit rates too', () => {
    expect(guaranteed(offers.atRate, language).startsWith(`${onTop} `)).toBe(true);
  });
});

describe('a tax with several rates says at which one the amounts are computed, and when another begins', () => {
  const dated = (...rates: readonly object[]): object => ({
    taxes: { vat: { label: 'VAT', rates } },
    lines: lines('vat'),
  });
  const passed = [{ percent: '20', until: '2025-12-31' }];
  const open = { percent: '22', from: '2026-01-01' };
  const now = { ...open, until: '2026-12-31' };
  const next = { percent: '25', from: '2027-01-01', until: '2028-06-30' };
  const last = { percent: '23.5', from: '2028-07-01' };

  const said = (offer: object, language: string): readonly string[] =>
    blocksOf(documentOf(offer, {}, language)).flatMap((block) =>
      block.type === 'hanging' && titles.includes(plain(block.label))
        ? block.children.flatMap((child) =>
            child.type === 'paragraph' ? [plain(child.children).replaceAll('\u00A0', ' ')] : [],
          )
        : [],
    );
  const titles = ['Tax rate', 'Ставка налога', 'نسبة الضريبة'];

  test.each([
    [
      'en',
      'VAT is calculated at 22%, the rate in force on 23 November 2026.',
      'VAT is calculated at 22%, the rate in force on 23 November 2026; from 1 January 2027 it is 25% and from 1 July 2028 it is 23.5%.',
    ],
    [
      'ru',
      'VAT: суммы рассчитаны по ставке 22 %, действующей на дату 23 ноября 2026 года.',
      'VAT: суммы рассчитаны по ставке 22 %, действующей на дату 23 ноября 2026 года; с 1 января 2027 года — 25 % и с 1 июля 2028 года — 23,5 %.',
    ],
    [
      'ar',
      'VAT: حُسبت المبالغ بنسبة 22% السارية في 23 نوفمبر 2026.',
      'VAT: حُسبت المبالغ بنسبة 22% السارية في 23 نوفمبر 2026، على أن تكون النسبة 25% ابتداءً من 1 يناير 2027 و23.5% ابتداءً من 1 يوليو 2028.',
    ],
  ])('in %s', (language, alone, later) => {
    expect(said(dated(...passed, open), language)).toEqual([alone]);
    expect(said(dated(now, next, last), language)).toEqual([later]);
    expect(said(dated(open), language)).toEqual([]);
    expect(said(offers.onTop, language)).toEqual([]);
  });
});
