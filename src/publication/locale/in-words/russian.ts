import { russianCurrencies, type RussianNoun } from './russianCurrencies.ts';
import { scaled, type SpokenAmount } from './spokenAmount.ts';

const ones = 'ноль один два три четыре пять шесть семь восемь девять'.split(' ');
const teens =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const tens = '_ _ двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const hundreds = '_ сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');

/** A thousand is feminine, what is larger masculine. */
const scales: readonly RussianNoun[] = [
  { forms: ['тысяча', 'тысячи', 'тысяч'], isFeminine: true },
  { forms: ['миллион', 'миллиона', 'миллионов'], isFeminine: false },
  { forms: ['миллиард', 'миллиарда', 'миллиардов'], isFeminine: false },
];

/** "сто двадцать четыре тысячи рублей 00 копеек": the coins in digits, as contracts write them. Null for a currency without words. */
export function inRussian({ groups, isZero, minor, minorDigits }: SpokenAmount, currency: string): string | null {
  const words = russianCurrencies[currency];
  if (words === undefined) return null;
  const { whole, coin } = words;
  const number = isZero ? ['ноль'] : scaled(groups).flatMap(({ count, power }) => counted(count, power, whole));
  const said = [...number, formFor(groups.at(-1) ?? 0, whole)];
  const coins = coin === null ? [] : [String(minor).padStart(minorDigits, '0'), formFor(minor, coin)];
  return [...said, ...coins].join(' ');
}

/** A group of three digits with its scale; the last one agrees with what is counted. */
function counted(count: number, power: number, whole: RussianNoun): readonly string[] {
  const scale = scales[power - 1];
  return scale === undefined ? spoken(count, whole) : [...spoken(count, scale), formFor(count, scale)];
}

function spoken(count: number, { isFeminine }: RussianNoun): readonly string[] {
  const [hundred, rest] = [Math.floor(count / 100), count % 100];
  const [ten, one] = [Math.floor(rest / 10), rest % 10];
  const last = isFeminine && one === 1 ? 'одна' : isFeminine && one === 2 ? 'две' : ones[one];
  return [
    ...(hundred === 0 ? [] : [hundreds[hundred] ?? '']),
    ...(ten < 2 ? [] : [tens[ten] ?? '']),
    ...(ten === 1 ? [teens[one] ?? ''] : one === 0 ? [] : [last ?? '']),
  ];
}

/** 1 рубль, 2 рубля, 5 рублей; 11 рублей, 21 рубль. */
function formFor(count: number, { forms: [one, few, many] }: RussianNoun): string {
  const [ten, last] = [count % 100, count % 10];
  if (ten >= 11 && ten <= 14) return many;
  return last === 1 ? one : last >= 2 && last <= 4 ? few : many;
}
