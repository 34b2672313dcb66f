import { isDecimal, type Decimal } from './Decimal.ts';

/** Both numbers that `2.400` may be, in spellings that can be read in one way only. */
export interface Readings {
  /** `2400` */
  readonly thousands: string;
  /** `2.4000` */
  readonly decimals: string;
}

/** The decimals of most numbers: those of cents. */
const usual = 2;

/**
 * Whether a number reads in two ways: one to three digits, one point, three digits. Half of the world sets thousands off
 * by that point, and what was 2,400 would be 2.4. No doubt about a number below 1, nor where three decimals are usual.
 * @param places the decimals that such a number usually has: those of its currency, or of its column
 */
export function twoReadings(typed: string, places = usual): Readings | null {
  const [, sign = '', whole, rest = ''] = /^([+-]?)0*([1-9]\d{0,2})\.(\d{3})$/.exec(typed.trim()) ?? [];
  if (whole === undefined || places >= rest.length) return null;
  const minus = sign === '-' ? '-' : '';
  return { thousands: `${minus}${whole}${rest}`, decimals: `${minus}${whole}.${rest}0` };
}

/** The number without the nought that nobody means, and that only told it from thousands: `9.9750` is 9.975. */
export function withoutForcedNought(typed: Decimal): Decimal {
  const short = typed.slice(0, -1);
  const isForced = typed.endsWith('0') && isDecimal(short) && twoReadings(short) !== null;
  return isForced ? short : typed;
}
