/** The digits that a document is written with: Western, or Eastern Arabic. */
export type Digits = 'latn' | 'arab';

const digit = String.raw`[0-9٠-٩۰-۹]`;
const space = String.raw`[ \u00A0\u202F]`;
/** What stands in one piece of another script: no space, no Arabic letter, no bracket and no sign of Arabic sentences. */
const joined = String.raw`[^\s\p{Script=Arabic}،؛؟«»“”()\[\]{}"]`;
const figure = String.raw`[+−±-]?${digit}(?:[.,:/٫٬–-]?${digit})*`;

/**
 * Where digits stay as they are typed, besides Latin words: currencies by their sign; telephone numbers; versions; what
 * begins with a nought and is no date and no share of one; long numbers of registers and accounts.
 */
const kept: readonly RegExp[] = [
  new RegExp(String.raw`[$€£¥₽₹]${space}?${figure}|${figure}${space}?[$€£¥₽₹]`, 'gu'),
  new RegExp(String.raw`(?:\+|00)${digit}(?:[ \u00A0().-]{0,2}${digit}){6,}`, 'gu'),
  new RegExp(
    String.raw`(?<!${digit})(?!${digit}{1,3}(?:${space}${digit}{3})+(?!${space}?${digit}))${digit}{2,4}(?:[ \u00A0-]${digit}{3,4}){2,3}(?!${digit})`,
    'gu',
  ),
  new RegExp(String.raw`(?<=(?:إصدار|نسخة)${space})${digit}[0-9.٠-٩]*`, 'gu'),
  new RegExp(String.raw`(?<![0-9٠-٩.])${digit}{1,3}(?:\.${digit}{1,3}){2,}(?![0-9٠-٩.])`, 'gu'),
  new RegExp(
    String.raw`(?<!${digit}${space}?)[0٠]${digit}{1,24}(?:[/-]${digit}{1,12}){0,6}(?![.,:/٫٬]?${digit})|(?<!${digit})${digit}{1,12}(?:[/-]${digit}{1,12}){0,4}-[0٠]${digit}{1,12}(?!${digit})`,
    'gu',
  ),
  new RegExp(String.raw`(?<=(?:رقم|هاتف|جوال|فاكس|حساب|سجل)\p{L}*:?${space})${digit}{7,}|${digit}{10,}`, 'gu'),
];

/** Days of a month, which may begin with a nought, and chapters, which have points and no decimals. */
const dates = new RegExp(String.raw`(?<!${digit})${digit}{1,2}([./-])${digit}{1,2}\1${digit}{2,4}(?!${digit})`, 'gu');
const chapters = new RegExp(
  String.raw`(?<=(?:بند|مادة|فقرة|قسم|فصل|ملحق|جدول|شكل|باب|نقطة)${space})${digit}+(?:\.${digit}+)+`,
  'gu',
);

type Stretch = readonly [from: number, to: number];

const stretches = (text: string, patterns: readonly RegExp[]): readonly Stretch[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: part, index }): Stretch => [index, index + part.length]),
  );

const pieces = new RegExp(String.raw`${joined}+`, 'gu');
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])${figure}${space}$`, 'u');
const after = new RegExp(String.raw`^${space}${figure}%?(?!\p{L})`, 'u');
/** No number is longer. */
const reach = 32;

/** Latin words, codes, addresses and units, each with the number before it and the number after it. */
const latinIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(pieces)].flatMap(({ 0: piece, index }): readonly Stretch[] => {
    if (!/\p{Script=Latin}/u.test(piece)) return [];
    const end = index + piece.length;
    const led = before.exec(text.slice(Math.max(0, index - reach), index))?.[0].length ?? 0;
    const followed = after.exec(text.slice(end, end + reach))?.[0].length ?? 0;
    return [[index - led, end + followed]];
  });

const isIn = (all: readonly Stretch[], at: number): boolean => all.some(([from, to]) => from <= at && at < to);

const arabicZero = 0x0660;
const valueOf = (sign: string): number => {
  const code = sign.charCodeAt(0);
  return code < arabicZero ? code - 0x30 : code & 0x0f;
};

/** How a text is read: `cited` where its points are those of chapters; `bare` where figures alone are no numbers. */
export interface Typed {
  readonly cited?: boolean;
  readonly bare?: boolean;
}

/**
 * A text of an Arabic document with its digits as the document writes them, their signs too: "2.5", "1,200", "60%". Digits
 * in what is not Arabic stay.
 */
export function setDigitsIn(text: string, digits: Digits, { cited = false, bare = false }: Typed = {}): string {
  if (!/[0-9٠-٩۰-۹]/u.test(text)) return text;
  const isArabic = /\p{Script=Arabic}/u.test(text.replace(/[٠-٩۰-۹٪٫٬]/gu, ''));
  if (!isArabic && (bare || /\p{L}/u.test(text) || /^\D*\d{7,}\D*$/u.test(text))) return text;
  const given = stretches(text, [dates, chapters]);
  const free = ([from, to]: Stretch): boolean => !given.some(([a, b]) => from >= a && to <= b);
  const stay = [...latinIn(text), ...stretches(text, kept).filter(free)];
  const number = new RegExp(String.raw`\u061C?([+−±-]?)(${digit}(?:[.,٫٬]?${digit})*)(${space}?[%٪])?`, 'gu');
  return text.replace(number, (all: string, sign: string, value: string, percent = '', at: number) => {
    if (isIn(stay, at + all.indexOf(value))) return all;
    const isPlain = cited || isIn(given, at + all.indexOf(value));
    const written = sign + (digits === 'arab' ? toArab(value, isPlain) : toLatn(value));
    if (percent === '') return written;
    return digits === 'arab' ? `\u061C${written}٪` : `${written}%`;
  });
}

function toArab(value: string, isPlain: boolean): string {
  const grouped = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/u.test(value);
  const signs = isPlain
    ? value
    : grouped
      ? value.replaceAll(',', '٬').replace('.', '٫')
      : value.replace(/^([0-9]+)[.]([0-9]+)$/u, '$1٫$2');
  return signs.replace(/[0-9۰-۹]/gu, (one) => String.fromCharCode(arabicZero + valueOf(one)));
}

const toLatn = (value: string): string =>
  value
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replace(/[٠-٩۰-۹]/gu, (one) => String(valueOf(one)));
