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

/** Codes by what their currencies are called: made when first asked for, as `Intl` is slow to ask. */
let codesByName: ReadonlyMap<string, string> | null = null;

const named = (typed: string): string | null => (codesByName ??= namesOfAll()).get(plain(typed)) ?? null;

function namesOfAll(): ReadonlyMap<string, string> {
  const codes = Intl.supportedValuesOf('currency').filter((code) => minorUnits(code) !== null);
  const all = languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
    return codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[plain(name), code] as const];
    });
  });
  // Of two that are called alike the first one counts.
  return new Map(all.toReversed());
}

/** How a currency stands beside an amount in one language. */
interface Called {
  readonly symbol: string;
  /** The words of its name. */
  readonly words: readonly string[];
}

const known = new Map<string, readonly Called[]>();

/** Asked once for each currency: a list of prices says its own in every cell. */
function calledIn(currency: string): readonly Called[] {
  const before = known.get(currency);
  if (before !== undefined) return before;
  const called = languages.map((language): Called => {
    const narrow = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    const symbol = narrow.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
    const name = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' }).of(currency) ?? '';
    return { symbol: folded(symbol), words: folded(name).split(' ') };
  });
  known.set(currency, called);
  return called;
}

const folded = (text: string): string => text.toLowerCase().replace(/[\p{Cf}.]/gu, '');

/** Whether a sign, a code or a word beside an amount says a currency: `$` is every dollar, `руб.` the rouble. */
export function saysCurrency(sign: string, currency: string): boolean {
  if (currencyOf(sign) === currency) return true;
  if (minorUnits(currency) === null) return false;
  const said = folded(sign);
  return calledIn(currency).some(
    ({ symbol, words }) =>
      symbol === said || said.split(' ').every((word) => words.some((name) => areOneWord(word, name))),
  );
}

/** A name as it is bent or cut: `рублей`, `руб`, `dollars`. */
const areOneWord = (word: string, name: string): boolean =>
  Math.min(word.length, name.length) >= 3 && (name.startsWith(word) || word.startsWith(name.slice(0, -1)));
