import { arabicCurrencies, type ArabicNoun } from './arabicCurrencies.ts';
import { scaled, type SpokenAmount } from './spokenAmount.ts';

/** From 1 to 10 with a masculine noun, and with a feminine one: the numbers from 3 on are of the other gender. */
const withHim = '_ واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const withHer = '_ واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ');
const tens = '_ _ عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const hundreds = '_ مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة'.split(' ');

const scales: readonly ArabicNoun[] = [
  { one: 'ألف', accusative: 'ألفًا', two: 'ألفان', many: 'آلاف', isFeminine: false },
  { one: 'مليون', accusative: 'مليونًا', two: 'مليونان', many: 'ملايين', isFeminine: false },
  { one: 'مليار', accusative: 'مليارًا', two: 'ملياران', many: 'مليارات', isFeminine: false },
];

/** "مائة وأربعة وعشرون ألف ريال سعودي وخمسون هللة"; coins only where there are some. Null for a currency without words. */
export function inArabic({ groups, isZero, minor }: SpokenAmount, currency: string): string | null {
  const words = arabicCurrencies[currency];
  if (words === undefined) return null;
  const { whole, coin } = words;
  const said = [...(isZero ? [] : [countOf(groups, whole)]), ...(minor === 0 ? [] : [countOf([minor], coin)])];
  return said.length === 0 ? `صفر ${whole.one}` : said.join(' و');
}

/** A number with what it counts. */
function countOf(groups: readonly number[], noun: ArabicNoun): string {
  const parts = scaled(groups);
  const [only] = parts;
  if (parts.length === 1 && only?.power === 0) return counted(only.count, noun, false);
  const last = parts.at(-1);
  return parts
    .map(({ count, power }) => {
      const scale = scales[power - 1];
      const isLast = power === last?.power;
      if (scale === undefined) return many(count, noun);
      const scaledCount = counted(count, scale, isLast);
      return isLast ? `${scaledCount} ${noun.one}` : scaledCount;
    })
    .join(' و');
}

/** A count below a thousand with its noun; `bound` where another noun follows it: then two lose their ending, and 11 to 99 their tanwin. */
function counted(count: number, noun: ArabicNoun, bound: boolean): string {
  if (count === 1) return bound || scales.includes(noun) ? noun.one : `${noun.one} ${one(1, noun)}`;
  if (count === 2) return bound ? noun.two.replace(/ن$/u, '') : noun.two;
  const rest = count % 100;
  const counts = rest >= 11 && bound ? { ...noun, accusative: noun.one } : noun;
  return many(count, counts);
}

/** The same after a larger number, where one and two are counted as well. */
function many(count: number, noun: ArabicNoun): string {
  const rest = count % 100;
  const form = rest >= 3 && rest <= 10 ? noun.many : rest >= 11 ? noun.accusative : noun.one;
  const number = spoken(count, noun);
  // Two hundred of something lose their ending before it.
  return `${rest === 0 ? number.replace(/مائتان$/u, 'مائتا') : number} ${form}`;
}

const one = (count: number, { isFeminine }: ArabicNoun): string => (isFeminine ? withHer : withHim)[count] ?? '';

function spoken(count: number, noun: ArabicNoun): string {
  const hundred = Math.floor(count / 100);
  const rest = belowHundred(count % 100, noun);
  return [hundred === 0 ? '' : (hundreds[hundred] ?? ''), rest].filter((part) => part !== '').join(' و');
}

function belowHundred(count: number, noun: ArabicNoun): string {
  if (count === 0) return '';
  if (count <= 10) return one(count, noun);
  const [ten, last] = [Math.floor(count / 10), count % 10];
  if (ten === 1) return teen(last, noun);
  if (last === 0) return tens[ten] ?? '';
  return `${beforeTens(last, noun)} و${tens[ten] ?? ''}`;
}

/** Eleven and twelve agree with the noun in both words, the others in the second only. */
function teen(last: number, noun: ArabicNoun): string {
  const ten = noun.isFeminine ? 'عشرة' : 'عشر';
  if (last === 1) return `${noun.isFeminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (last === 2) return `${noun.isFeminine ? 'اثنتا' : 'اثنا'} ${ten}`;
  return `${one(last, noun)} ${ten}`;
}

function beforeTens(last: number, noun: ArabicNoun): string {
  if (!noun.isFeminine) return one(last, noun);
  return last === 1 ? 'إحدى' : last === 8 ? 'ثمانٍ' : one(last, noun);
}
