/** Signs that stand for one currency only, and its ISO code; a dollar may be anybody's. */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₺': 'TRY',
  '₹': 'INR',
  '₸': 'KZT',
};
