import type { Messages } from './Messages.ts';

/** What a currency is worth in another. */
export const exchangeRateMessages = {
  E411: {
    title: 'An exchange rate, or its date, is missing',
    class: 'input',
    says: {
      dateOfRate: {
        message: 'The rate from {from} to {to} has no date.',
        fix: 'Add the day of the rate: `as_of: 2026-11-20`.',
      },
      rateOfTotal: {
        message: 'A total in {home} needs a rate from {currency} to {home}, and there is none.',
        fix: 'Add the rate with its date, or delete all rates: then each currency has a total of its own.',
      },
      rateOfArticleAndBack: {
        message:
          'The price book has article {sku} in {known} and not in {currency}, and there is no rate from one to the other.',
        fix: 'Add two rates with their dates to offer.rates: from {from} to {currency} for the article, and from {currency} to {home} for the total; or add a row of the article in {currency} to {file}.',
      },
      rateOfArticle: {
        message:
          'The price book has article {sku} in {known} and not in {currency}, and there is no rate from one to the other.',
        fix: 'Add the rate with its date to offer.rates, from {from} to {currency}; or add a row of the article in {currency} to {file}.',
      },
      inverse: {
        message:
          'The price book has article {sku} in {known} and not in {currency}. offer.rates says what one {currency} is worth in {known}, and a rate is used only in the direction in which it is stated.',
        fix: 'Add the rate with its date to offer.rates, from {known} to {currency}; or add a row of the article in {currency} to {file}.',
      },
      twoRates: {
        message:
          'The price book has article {sku} in several currencies and not in {currency}, and there are rates to {currency} from {known}: nobody could say which price is meant.',
        fix: 'Add a row of the article in {currency} to {file}, write unit_price at price line {number}, or keep one of the rates.',
      },
      rateOfDay: {
        message:
          'The price book has article {sku} in {known} and not in {currency}, and the rate from one to the other is that of the day of payment: nobody knows it yet, so no price can be made with it.',
        fix: 'Write `currency: {known}` at price line {number}: its price then stands in {known}, and is paid in {currency}. Or write unit_price there.',
      },
      rateOfCase: {
        message: 'The business case in {home} needs a rate from {currency} to {home}, and there is none.',
        fix: 'Add the rate with its date: { from: {currency}, to: {home}, rate: "…", as_of: … }.',
      },
    },
  },
  W412: {
    title: 'An exchange rate that misleads',
    class: 'none',
    says: {
      future: {
        message: 'This rate is of {found}, after the issue date ({issued}): nobody knows it yet.',
        fix: 'Correct the day under as_of, or the issue date (proposal.date).',
      },
      old: {
        message: 'This rate is of {found}: older than {most} days on the issue date ({issued}).',
        fix: 'Write the rate of today with its day, or allow this warning where the old rate is what you agreed.',
      },
      unnamed: {
        message: 'Nobody can tell which rate of the day of payment from {from} to {to} is meant: it has no source.',
        fix: 'Add who publishes it: `source: official rate of the Bank of Russia`.',
      },
      ways: {
        message: 'One {from} is {found} {to} here, and one {to} is {back} {from} there: they do not belong together.',
        fix: 'Correct one of them: each says what one unit of `from` is worth in `to`.',
      },
      unused: {
        message: 'No price is in {from}, so nothing is paid at this rate from {from} to {to}.',
        fix: 'Delete it; or, where the prices are in {to}, exchange from and to and write what one {to} is worth in {from}.',
      },
    },
  },
} as const satisfies Messages;
