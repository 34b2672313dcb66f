import { add, type Decimal, roundHalfAwayFromZero, zero } from './Decimal.ts';

/** ISO 4217, active codes of money (no metals, no test codes), by the digits of their minor unit. */
const codesByDigits: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY
     COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR
     IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD
     NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP
     SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const digitsByCode: ReadonlyMap<string, number> = new Map(
  codesByDigits.flatMap(([digits, codes]) => codes.split(/\s+/).map((code) => [code, digits] as const)),
);

/**
 * Digits after the point of a currency's smallest coin: EUR 2, JPY 0, KWD 3; null for a code that ISO 4217 doesn't know.
 * Data rather than `Intl`, which follows custom where nobody uses the coin (it says IQD 0).
 */
export function minorUnits(currency: string): number | null {
  return digitsByCode.get(currency) ?? null;
}

/** Signs that stand for one currency only, and its ISO code; a dollar may be anybody's. */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₺': 'TRY',
  '₹': 'INR',
  '₸': 'KZT',
};

/** To exactly the currency's minor unit, half away from zero. Throws a RangeError for an unknown currency. */
export const roundToCurrency = (value: Decimal, currency: string): Decimal =>
  roundHalfAwayFromZero(value, digitsOf(currency));

/** Exact, but never with fewer digits than the currency's minor unit. Throws a RangeError for an unknown currency. */
export const withMinorDigits = (value: Decimal, currency: string): Decimal =>
  add(value, roundToCurrency(zero, currency));

/** The minor digits of a currency that was checked. Throws a RangeError for one that ISO 4217 doesn't know. */
export function digitsOf(currency: string): number {
  const digits = minorUnits(currency);
  if (digits === null) throw new RangeError(`Not a currency of ISO 4217: ${currency}`);
  return digits;
}
