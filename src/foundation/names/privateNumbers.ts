import { westernDigits } from './contacts.ts';
import type { Token } from './Token.ts';
import type { Stretch } from './Sought.ts';

/** The words that a number may be a margin, a discount or a share of; folded. Data only. */
const shares = [
  /^(?:margin|markup|discount|rebate|concession|shares?$|revenue|floor|profit|turnover)/u,
  /^(?:марж|наценк|скидк|уступ|дол(?:я|и|ю|е|еи|ею)$|выручк|порог|прибыл|рентабельн|оборот)/u,
  arabicWords('هامش خصم خصوم حسم حصه حصت حصص ايراد ربح ارباح'),
];
/** The same of the words that a sum may be the lowest price of. */
const prices = [
  /^(?:price|floor|minimum|lowest|least|below|under|limit)/u,
  /^(?:цен(?:а|ы|е|у|ои|ою|ам|ами|ах|ник)?$|миним|порог|нижн|ниже|предел|стоимост)/u,
  arabicWords('سعر اسعار حد حدود ادني اقل'),
];

/** Arabic words with the prefixes and the endings that are written as one with them. */
function arabicWords(stems: string): RegExp {
  const some = stems.replaceAll(' ', '|');
  return new RegExp(`^[وف]?(?:[بك]?ال|لل|[بلك])?(?:${some})(?:ه|ها|هم|كم|ك|نا|ي|ات)?$`, 'u');
}

const months = [
  'jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|may|june|july|august|september|october',
  'november|december|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|يناير|فبراير',
  'مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
].join('|');
const isMonth = new RegExp(`^(?:${months})$`, 'u');
/** What a number counts that is no share: time, measures, pieces, people; folded. */
const counted = [
  /^(?:seconds?|minutes?|min|hours?|h|days?|nights?|weeks?|months?|quarters?|years?|shifts?|pieces|pcs|people|employees|staff|users?|desks?)$/u,
  /^(?:mm|cm|m|km|m2|m3|g|kg|t|tonn?es|tons|l|litres|kw|kwh|v|a|мм|см|м|км|кг|т|л|квт)$/u,
  /^(?:секунд|минут|час|ден|дня|днеи|сут|недел|месяц|квартал|год|лет$|смен|шт|человек|сотрудник|рабоч|пользовател)/u,
  /^(?:ثانيه|ثواني|دقيقه|دقائق|ساعه|ساعات|يوم|يوما|ايام|اسبوع|اسبوعا|اسابيع|شهر|شهرا|اشهر|سنه|سنوات|عام|عاما|اعوام|قطعه|قطع|موظف|موظفا|موظفين|شخص|شخصا|ورديه|ورديات)$/u,
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

/** Where numbers stand in a text, each with what it may mean. */
export const numbersIn = (
  text: string,
): readonly { readonly values: readonly number[]; readonly start: number; readonly end: number }[] =>
  [...text.matchAll(numbers)].map(({ 0: typed, index }) => ({
    values: valuesOf(typed),
    start: index,
    end: index + typed.length,
  }));

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
    const [before, after] = [
      tokens.filter((token) => token.end <= start),
      tokens.filter((token) => token.start >= end),
    ];
    const near = [...before.slice(-nearest), ...after.slice(0, nearest)];
    const counts = !/^\s?[%٪﹪％]/u.test(text.slice(end)) && isCount(before.at(-1), after[0]);
    return meant
      .filter(({ is }) => !(is === 'share' && counts))
      .filter(({ is }) => near.some((token) => says(token, is === 'share' ? shares : prices)))
      .map(({ of }) => ({ of, start, end }));
  });
}

const says = ({ text }: Token, words: readonly RegExp[]): boolean => words.some((word) => word.test(text));

/** "31 days", "31 May": a number that counts something is no share. */
const isCount = (before: Token | undefined, after: Token | undefined): boolean =>
  (after !== undefined && (after.gap === 'space' || after.gap === 'none') && says(after, [...counted, isMonth])) ||
  (before !== undefined && says(before, [isMonth]));
