import type { Range } from '../../foundation/text/Range.ts';
import { compound, digit, readingsOf, spaced, type Reading } from './figures.ts';
import { latinRuns } from './latinRuns.ts';
import { isMeasure, measuresIn } from './measures.ts';

/** The digits that a document is written with: Western, or Eastern Arabic. */
export type Digits = 'latn' | 'arab';

const space = String.raw`[ \u00A0\u202F]`;

/**
 * Where digits stay as they are typed, besides Latin words: addresses; currencies by their sign; telephone numbers and
 * accounts, whose groups stand apart; versions; numbers of registers.
 */
const kept: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s\u0590-\u08FF]*/gu,
  new RegExp(String.raw`[$€£¥₽₹]${space}?[+−±-]?${compound}|${compound}${space}?[$€£¥₽₹]`, 'gu'),
  new RegExp(String.raw`(?:\+|00|٠٠)${digit}(?:[ \u00A0().-]{0,2}${digit}){6,}`, 'gu'),
  new RegExp(
    String.raw`(?<!${digit})(?!${digit}{1,3}(?:${space}${digit}{3})+(?!${space}?${digit}))${digit}{2,4}(?:[ \u00A0-]${digit}{3,4}){2,3}(?!${digit})`,
    'gu',
  ),
  new RegExp(String.raw`(?<=(?:إصدار|نسخة)${space})${digit}[0-9.٠-٩]*`, 'gu'),
  new RegExp(String.raw`(?<=(?:رقم|هاتف|جوال|فاكس|حساب|سجل)\p{L}*:?${space})${digit}{7,}`, 'gu'),
];

/** A word for a part of a paper, before its number: the points of that are no decimals. */
const citing = /(?:بند|مادة|فقرة|قسم|فصل|ملحق|جدول|شكل|باب|نقطة)[ \u00A0\u202F]$/u;

/** Rows of Latin words, without the numbers in them that are of the Arabic sentence. */
function latinIn(text: string): readonly Range[] {
  return latinRuns(text).flatMap(([from, to]): readonly Range[] => {
    let start = from;
    const rest = measuresIn(text.slice(from, to)).map(([first, end]): Range => {
      const part: Range = [start, from + first];
      start = from + end;
      return part;
    });
    return [...rest, [start, to]];
  });
}

const isIn = (all: readonly Range[], at: number): boolean => all.some(([from, to]) => from <= at && at < to);

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

const figures = new RegExp(String.raw`\u061C?([+−±-]?)(${spaced}|${compound})(${space}?[%٪])?`, 'gu');

/**
 * A text of an Arabic document with its digits as the document writes them, their signs too: "2.5", "1,200", "60%". What
 * is written without a space gets all of its digits, or none: codes, versions and chapters stay, and so do digits of what
 * is not Arabic.
 */
export function setDigitsIn(text: string, digits: Digits, { cited = false, bare = false }: Typed = {}): string {
  if (!/[0-9٠-٩۰-۹]/u.test(text)) return text;
  const isArabic = /\p{Script=Arabic}/u.test(text.replace(/[٠-٩۰-۹٪٫٬]/gu, ''));
  const isOther = /\p{L}/u.test(text) && !isMeasure(text);
  if (!isArabic && (bare || isOther || /^\D*\d{7,}\D*$/u.test(text))) return text;
  const stay = [
    ...latinIn(text),
    ...kept.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: part, index }): Range => [index, index + part.length]),
    ),
  ];
  return text.replace(figures, (all: string, sign: string, value: string, percent = '', at: number) => {
    const start = at + all.indexOf(value);
    const readings = readingsOf(value, cited || citing.test(text.slice(Math.max(0, start - 12), start)));
    if (isIn(stay, start) || readings.includes('code')) return all;
    const written = value.split('–').map((part, i) => inDigits(part, digits, readings[i] ?? 'figures'));
    if (percent === '') return sign + written.join('–');
    if (digits === 'latn') return `${sign}${written.join('–')}%`;
    return written.length === 1
      ? `\u061C${sign}${written.join('')}٪`
      : `${sign}${written.slice(0, -1).join('–')}–\u061C${written.at(-1) ?? ''}٪`;
  });
}

const inDigits = (part: string, digits: Digits, reading: Reading): string =>
  digits === 'arab' ? toArab(part, reading) : toLatn(part);

function toArab(value: string, reading: Reading): string {
  const isGrouped = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/u.test(value);
  const signs =
    reading === 'figures'
      ? value
      : isGrouped
        ? value.replaceAll(',', '٬').replace('.', '٫')
        : value.replace(/^([0-9\s]+)[.]([0-9]+)$/u, '$1٫$2');
  return signs.replace(/[0-9۰-۹]/gu, (one) => String.fromCharCode(arabicZero + valueOf(one)));
}

const toLatn = (value: string): string =>
  value
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replace(/[٠-٩۰-۹]/gu, (one) => String(valueOf(one)));
