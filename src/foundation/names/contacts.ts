import type { Stretch } from './Sought.ts';

/** Digits of any script as Western ones, each with its place; everything else is left out. */
function digitsOf(text: string): { readonly digits: string; readonly at: readonly number[] } {
  const found = [...text.matchAll(/\p{Nd}/gu)];
  return { digits: found.map(([digit]) => westernDigit(digit)).join(''), at: found.map(({ index }) => index) };
}

/** Every script has its ten digits side by side, from zero up. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** A text with its digits, of whatever script, as Western ones. */
export const westernDigits = (text: string): string => text.replace(/\p{Nd}/gu, westernDigit);

/** Fewer digits come together by chance; with more than nine, the code of the country may be missing. */
const [leastDigits, nationalDigits] = [7, 9];

/** Digits of a phone number as they are looked for; null where there are too few. */
export function phoneDigits(phone: string): string | null {
  const { digits } = digitsOf(phone);
  return digits.length < leastDigits ? null : digits.slice(-nationalDigits);
}

/** Numbers of contracts, invoices and orders have as many digits as a phone. */
const papers =
  /(?:contract|invoice|order|article|item|договор\p{L}*|сч[её]т\p{L}*|заказ\p{L}*|артикул\p{L}*|عقد|العقد|فاتورة|الفاتورة|طلب|الطلب)\s*(?:no\.?|nr\.?|number|№|#|номер|رقم)?[\s:]*\d{0,3}$/iu;

/** Where a text has the digits of a phone number, however they are set apart; no letter stands between them. */
export function findPhones<T>(
  text: string,
  phones: readonly { readonly digits: string; readonly of: T }[],
): readonly Stretch<T>[] {
  if (phones.length === 0) return [];
  const { digits, at } = digitsOf(text);
  return phones.flatMap(({ digits: wanted, of }) => {
    const from = digits.indexOf(wanted);
    if (from < 0) return [];
    const [start, end] = [at[from] ?? 0, (at[from + wanted.length - 1] ?? 0) + 1];
    const isOther = /\p{L}/u.test(text.slice(start, end)) || papers.test(text.slice(0, start));
    return isOther ? [] : [{ of, start, end }];
  });
}
