interface EnglishNoun {
  readonly one: string;
  readonly other: string;
}

interface EnglishCurrency {
  readonly whole: EnglishNoun;
  /** Its smallest coin; null where there is none. */
  readonly coin: EnglishNoun | null;
}

const of = (one: string, other = `${one}s`): EnglishNoun => ({ one, other });
const cent = of('cent');
const fils = of('fils', 'fils');

/** Currencies as an English contract counts them, by their codes. */
export const englishCurrencies: Readonly<Record<string, EnglishCurrency>> = {
  USD: { whole: of('US dollar'), coin: cent },
  CAD: { whole: of('Canadian dollar'), coin: cent },
  AUD: { whole: of('Australian dollar'), coin: cent },
  NZD: { whole: of('New Zealand dollar'), coin: cent },
  SGD: { whole: of('Singapore dollar'), coin: cent },
  EUR: { whole: of('euro', 'euros'), coin: cent },
  GBP: { whole: of('pound sterling', 'pounds sterling'), coin: of('penny', 'pence') },
  CHF: { whole: of('Swiss franc'), coin: of('centime') },
  NOK: { whole: of('Norwegian krone', 'Norwegian kroner'), coin: of('øre', 'øre') },
  DKK: { whole: of('Danish krone', 'Danish kroner'), coin: of('øre', 'øre') },
  SEK: { whole: of('Swedish krona', 'Swedish kronor'), coin: of('öre', 'öre') },
  INR: { whole: of('Indian rupee'), coin: of('paisa', 'paise') },
  RUB: { whole: of('Russian rouble'), coin: of('kopeck') },
  TRY: { whole: of('Turkish lira', 'Turkish lira'), coin: of('kuruş', 'kuruş') },
  JPY: { whole: of('Japanese yen', 'Japanese yen'), coin: null },
  SAR: { whole: of('Saudi riyal'), coin: of('halala') },
  QAR: { whole: of('Qatari riyal'), coin: of('dirham') },
  AED: { whole: of('UAE dirham'), coin: fils },
  KWD: { whole: of('Kuwaiti dinar'), coin: fils },
  BHD: { whole: of('Bahraini dinar'), coin: fils },
  OMR: { whole: of('Omani rial'), coin: of('baisa') },
};
