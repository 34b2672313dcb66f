import { currencySigns, minorUnits } from './currency.ts';

/** Currencies that are no more, or that nobody writes as ISO 4217 does, and what to write. */
const instead: Readonly<Record<string, string>> = {
  RUR: 'RUB',
  RUBLE: 'RUB',
  TRL: 'TRY',
  TL: 'TRY',
  BYR: 'BYN',
  ROL: 'RON',
  BGL: 'BGN',
  PLZ: 'PLN',
  MXP: 'MXN',
  VEF: 'VES',
  ZWL: 'ZWG',
  RMB: 'CNY',
  NTD: 'TWD',
  STG: 'GBP',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  DHS: 'AED',
  SR: 'SAR',
  РУБ: 'RUB',
  Р: 'RUB',
  ЕВРО: 'EUR',
  ТГ: 'KZT',
  ТЕНГЕ: 'KZT',
  'ДОЛЛАРЫ США': 'USD',
  يورو: 'EUR',
};
const nowEuro = 'ATS BEF BGN CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK';

const languages = ['en', 'ru', 'ar'] as const;
const plain = (name: string): string => name.trim().toLowerCase().replace(/s$/, '');

/** The code of a currency by its sign, an older code or its name; null where that may be several, or none. */
export function currencyOf(written: string): string | null {
  const typed = written.trim();
  if (typed.length > 60) return null;
  const sign = currencySigns[typed];
  if (sign !== undefined) return sign;
  const code = typed.toUpperCase().replace(/\.$/, '');
  if (minorUnits(code) !== null) return code;
  if (nowEuro.split(' ').includes(code)) return 'EUR';
  return instead[code] ?? named(typed);
}

function named(typed: string): string | null {
  const codes = Intl.supportedValuesOf('currency').filter((code) => minorUnits(code) !== null);
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
    const found = codes.find((code) => plain(names.of(code) ?? '') === plain(typed));
    if (found !== undefined) return found;
  }
  return null;
}
