import { westernDigits } from './contacts.ts';
import type { Token } from './fold.ts';
import type { Stretch } from './Sought.ts';

/** Beginnings of the words that a number may be a margin, a discount, a share or a price of; folded. Data only. */
const beginnings = [
  ...['margin', 'markup', 'discount', 'rebate', 'concession', 'share', 'revenue', 'floor', 'profit', 'turnover'],
  ...['марж', 'наценк', 'скидк', 'уступ', 'дол', 'выручк', 'порог', 'прибыл', 'рентабельн', 'оборот'],
  ...['هامش', 'الهامش', 'خصم', 'الخصم', 'حسم', 'الحسم', 'حصه', 'الحصه', 'ايراد', 'الايراد', 'ربح', 'الربح', 'ارباح'],
];
/** So near its word a number is one of it. */
const nearest = 5;

const isWord = ({ text }: Token): boolean => beginnings.some((beginning) => text.startsWith(beginning));

/** Where a text has one of the numbers within five words of a word that it may be a number of. */
export function findNumbers<T>(
  text: string,
  tokens: readonly Token[],
  numbers: readonly { readonly number: number; readonly of: T }[],
): readonly Stretch<T>[] {
  if (numbers.length === 0 || !tokens.some(isWord)) return [];
  return [...text.matchAll(/\p{Nd}+(?:[.,٫]\p{Nd}+)*/gu)].flatMap(({ 0: digits, index }) => {
    const value = Number(westernDigits(digits).replace(/[,٫]/u, '.'));
    const [start, end] = [index, index + digits.length];
    const before = tokens.filter((token) => token.end <= start).slice(-nearest);
    const after = tokens.filter((token) => token.start >= end).slice(0, nearest);
    if (![...before, ...after].some(isWord)) return [];
    return numbers.filter(({ number }) => number === value).map(({ of }) => ({ of, start, end }));
  });
}
