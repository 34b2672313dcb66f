import { westernDigits } from './contacts.ts';
import type { Token } from './fold.ts';
import type { Stretch } from './Sought.ts';

/** Beginnings of the words that a number may be a margin, a discount or a share of; folded. Data only. */
const shares = [
  ...['margin', 'markup', 'discount', 'rebate', 'concession', 'share', 'revenue', 'floor', 'profit', 'turnover'],
  ...['марж', 'наценк', 'скидк', 'уступ', 'дол', 'выручк', 'порог', 'прибыл', 'рентабельн', 'оборот'],
  ...['هامش', 'الهامش', 'خصم', 'الخصم', 'حسم', 'الحسم', 'حصه', 'الحصه', 'ايراد', 'الايراد', 'ربح', 'الربح', 'ارباح'],
];
/** The same of the words that a sum may be the lowest price of. */
const prices = [
  ...['price', 'floor', 'minimum', 'lowest', 'least', 'below', 'under', 'limit'],
  ...['цен', 'миним', 'порог', 'нижн', 'ниже', 'предел', 'стоимост'],
  ...['سعر', 'السعر', 'بسعر', 'حد', 'الحد', 'ادني', 'الادني', 'اقل'],
];
/** So near its word a number is one of it. */
const nearest = 5;

/** A number that must not be said beside the word that tells what it is. */
export interface PrivateNumber<T> {
  readonly number: number;
  readonly is: 'share' | 'price';
  readonly of: T;
}

const numbers =
  /\p{Nd}{1,3}(?:[ \u00a0\u202f.,٬’']\p{Nd}{3})+(?:[.,٫]\p{Nd}{1,2})?(?!\p{Nd})|\p{Nd}+(?:[.,٫]\p{Nd}+)?/gu;

/** What a number may mean as it is typed: with a decimal, or with groups of thousands. */
function valuesOf(typed: string): readonly number[] {
  const digits = westernDigits(typed);
  const grouped = /^\d{1,3}(?:[^\d]\d{3})+/.exec(digits)?.[0] ?? '';
  const whole = `${grouped.replace(/\D/g, '')}${digits.slice(grouped.length).replace(/[,٫]/, '.')}`;
  return [Number(whole), Number(digits.replace(/[,٫]/, '.'))];
}

/** Sums in a private text about the lowest price: those of three digits and more. */
export const sumsIn = (text: string): readonly number[] =>
  [...text.matchAll(numbers)].flatMap(([typed]) => valuesOf(typed).slice(0, 1)).filter((value) => value >= 100);

/** Where a text has one of the numbers within five words of a word that it may be a number of. */
export function findNumbers<T>(
  text: string,
  tokens: readonly Token[],
  wanted: readonly PrivateNumber<T>[],
): readonly Stretch<T>[] {
  if (wanted.length === 0) return [];
  return [...text.matchAll(numbers)].flatMap(({ 0: typed, index }) => {
    const values = valuesOf(typed);
    const meant = wanted.filter(({ number }) => values.includes(number));
    if (meant.length === 0) return [];
    const [start, end] = [index, index + typed.length];
    const near = [
      ...tokens.filter((token) => token.end <= start).slice(-nearest),
      ...tokens.filter((token) => token.start >= end).slice(0, nearest),
    ];
    return meant
      .filter(({ is }) => near.some((token) => says(token, is === 'share' ? shares : prices)))
      .map(({ of }) => ({ of, start, end }));
  });
}

const says = ({ text }: Token, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => text.startsWith(beginning));
