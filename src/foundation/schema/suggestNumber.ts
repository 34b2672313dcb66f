import { numbersMeant } from '../money/numbersMeant.ts';
import { twoReadings, type Readings } from '../money/twoReadings.ts';
import { westernDigits } from '../text/westernDigits.ts';

/** What a number that a field refuses was probably meant to be, in a spelling that the field takes. */
export type Meant =
  | { readonly is: 'nothing' }
  | { readonly is: 'long' }
  | { readonly is: 'one'; readonly value: string }
  | ({ readonly is: 'two' } & Readings);

const nothing: Meant = { is: 'nothing' };

/** More digits than any amount has: no other spelling mends that. */
const isLong = (typed: string): boolean =>
  /^[-+]?(?:\d{16,}(?:\.\d*)?|\d+\.\d{10,})$/.test(typed.replace(/[\s,'’_]/g, ''));

/**
 * `78 000`, `4,200.00`, `96,00`, `5 %` or `١٢٬٥٠٠` as a decimal number; `2.400 EUR` as both that it may be.
 * @param accepts whether the field takes a spelling
 */
export function suggestDecimal(typed: string, accepts: (value: string) => boolean): Meant {
  const candidates = numbersMeant(typed).map((value) => ({ value, readings: twoReadings(value) }));
  for (const { value, readings } of candidates) {
    const spellings = readings === null ? [value] : [readings.thousands, readings.decimals];
    const [first, second] = spellings.filter(accepts);
    if (first === typed.trim()) continue;
    if (readings !== null && second !== undefined) return { is: 'two', ...readings };
    if (first !== undefined) return { is: 'one', value: first };
  }
  return isLong(westernDigits(typed.trim())) ? { is: 'long' } : nothing;
}

/** Units of time as people write them after a number. */
const unitsOfTime: readonly (readonly [unit: string, words: RegExp])[] = [
  ['day', /\bday|^tag|^д(?:ень|ня|ней|н)|يوم|أيام/iu],
  ['week', /\bweek|^woche|^недел|أسبوع|أسابيع/iu],
  ['month', /\bmonth|^monat|^мес|شهر|أشهر|شهور/iu],
  ['quarter', /\bquarter|^quartal|^квартал|^кв|ربع|أرباع/iu],
  ['year', /\byear|^jahr|^год|^лет|سنة|سنوات|عام|أعوام/iu],
  ['other', /\bhour|\bminute|^stunde|^час|^мин|ساعة|ساعات|دقيقة/iu],
];

const withWords = /^(?:[\p{L}№#.]+ ?)?([-+\d.,\s'’_\u00a0\u2009\u202f]*\d)\s*((?:\p{L}[\p{L} ]*)?)\.?$/u;

/**
 * `"30 days"`, `19.0`, `1,000` or `١٢` as a whole number.
 * @param counts what the field counts, such as days: a number of weeks is none of these
 */
export function suggestWhole(typed: string, accepts: (value: string) => boolean, counts: string): Meant {
  const [, number = '', words = ''] = withWords.exec(westernDigits(typed.trim())) ?? [];
  if (isLong(number)) return { is: 'long' };
  const unit = unitsOfTime.find(([, form]) => form.test(words))?.[0];
  if (unit !== undefined && !counts.includes(unit)) return nothing;
  const whole = (value: string): string => value.replace(/^\+/, '').replace(/\.0+$/, '');
  const readings = twoReadings(number);
  const spellings =
    readings === null ? numbersMeant(number).slice(0, 1).map(whole) : [readings.thousands, whole(readings.decimals)];
  const [first, second] = spellings.filter((value) => value !== typed.trim() && accepts(value));
  if (first === undefined) return nothing;
  return second === undefined ? { is: 'one', value: first } : { is: 'two', thousands: first, decimals: second };
}
