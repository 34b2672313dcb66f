import type { Messages } from './Messages.ts';

/** The price book, and lines that come from it. Costs, floors, limits and list prices are never said: logs are read by others. */
export const priceBookMessages = {
  E710: {
    title: 'A price book that cannot be read',
    class: 'input',
    says: {
      otherFile: {
        message: 'A price book is a CSV file, and this is none.',
        fix: 'In the spreadsheet: Save as, "CSV UTF-8"; then write prices: ./prices.csv.',
      },
      encoding: {
        message: 'The price book is not in UTF-8: it was saved as {found}, and its letters cannot be told.',
        fix: 'Open it in the spreadsheet again and save it as "CSV UTF-8 (comma delimited)"; in LibreOffice choose "Unicode (UTF-8)" as the character set.',
      },
      empty: {
        message: 'The price book holds no article.',
        fix: 'The first row names the columns: sku, text, unit, list, currency; each other row is an article.',
      },
      openQuote: {
        message: 'A quote that opens in this row is never closed.',
        fix: 'Add the " at the end of its cell; a " inside a cell in quotes is written twice.',
      },
      insideQuote: {
        message: 'A quote stands in the middle of a cell of this row.',
        fix: 'Put the whole cell in quotes, and write each " inside it twice.',
      },
      unknownColumn: {
        message: 'A price book has no column {found}.',
        fix: 'Delete the column, or give it one of these names: {columns}; text and unit also by language: text_ru.',
      },
      columnTwice: { message: 'The column {found} is there twice.', fix: 'Keep one of them.' },
      lacksColumns: {
        message: 'The first row of the price book does not name {missing}; it says {heads}.',
        fix: 'The first row names the columns, at least sku, text, list and currency: add what is missing, and delete the rows above it.',
      },
      otherColumns: {
        message: 'The first row of the price book does not name {missing}; it says {heads}.',
        fix: 'Rename in the first row, if this is what you mean: {meant}. A book has at least sku, text, list and currency.',
      },
      longRow: {
        message: 'This row has more cells than the first row has columns, {columns}.',
        fix: 'Put the text with the separator in it in quotes, or name the column in the first row.',
      },
      oneCell: {
        message: 'This row is one cell: nothing in it parts its cells as those of the first row are parted.',
        fix: 'Part its cells with the sign that stands between those of the first row, or delete the row.',
      },
      noSku: { message: 'This row has no article number.', fix: 'Give it one under sku, or delete the row.' },
      noText: { message: 'This row has no text.', fix: 'Write what the article is under text: the client reads it.' },
      noList: { message: 'This row has no list price.', fix: 'Write it under list.' },
      noCurrency: { message: 'This row has no currency.', fix: 'Write its three letters under currency: EUR.' },
      currency: {
        message: 'There is no currency {found}.',
        fix: 'Write the three letters of ISO 4217: EUR, USD, RUB.',
      },
      amount: {
        message: 'What stands under {column} in this row is no amount.',
        fix: 'Write digits, with a point or a comma before the decimals, and blanks between thousands if at all: 7900.00, 7 900,00.',
      },
      besideNumber: {
        message: 'Beside the number under {column} in this row stands what is not the currency of the row, {currency}.',
        fix: 'Write the number alone, in {currency}; a price in another currency has a row of its own.',
      },
      twoReadings: {
        message: 'What stands under {column} in this row reads in two ways: as thousands, or with three decimals.',
        fix: 'Write {thousands} or {decimals}, whichever you mean.',
      },
      twoReadingsInside: {
        message: 'What stands under {column} in this row reads in two ways: as thousands, or with three decimals.',
        fix: 'Write it without a sign between thousands; or, where decimals are meant, with a nought behind them.',
      },
      day: { message: 'What stands under {column} in this row is no date.', fix: 'Write it as 2026-11-23.' },
      dayMeant: {
        message: 'What stands under {column} in this row is not written as a date.',
        fix: 'Write it as {suggestion}.',
      },
      twoDays: {
        message: 'What stands under {column} in this row reads as two dates: nobody can tell the day from the month.',
        fix: 'Write {first} or {second}, whichever you mean.',
      },
      turned: {
        message: 'This row ends before it begins.',
        fix: 'Exchange from and until, or correct one of them; until is the last day on which the row holds.',
      },
      recurring: {
        message: 'An article is not charged "{found}".',
        fix: 'Write one of: {kinds}; or leave the cell empty for once.',
      },
      twice: {
        message: 'Article {sku} has another row in this currency that holds on the same days (line {other}).',
        fix: 'Keep one of the two, or end the earlier one on the day before the later one begins.',
      },
    },
  },
  E711: {
    title: 'A line that the price book does not give',
    class: 'input',
    says: {
      noBook: {
        message: 'Price line {number} has an article number and no price, and there is no price book.',
        fix: 'Write unit_price at the line, or name the book in kam-propose.yaml: prices: ./prices.csv.',
      },
      unknown: {
        message: 'Price line {number} has no price, and the price book has no article {found}.',
        fix: 'Correct the number, add the article to {file}, or write text and unit_price at the line.',
      },
      noText: {
        message: 'Price line {number} does not say what it is, and no price book has article {found}.',
        fix: 'Write text at the line, or correct the number of the article.',
      },
      onlyBook: {
        message:
          'Price line {number} is not from the price book, and only what is in the book may be offered (prices_only).',
        fix: 'Give the line the sku of an article, or add what it offers to {file}.',
      },
      onlyNoBook: {
        message: 'Only what is in the price book may be offered (prices_only), and no price book is named.',
        fix: 'Name the book in kam-propose.yaml: prices: ./prices.csv; or delete prices_only.',
      },
      recurring: {
        message:
          'Price line {number} is charged each {period}, and article {found} is charged {booked} in the price book ({row}).',
        fix: 'Delete recurring at the line: the book says how the article is charged; or offer the article that is charged so.',
      },
      tax: {
        message: 'Article {sku} bears the tax {found} ({row}), and there is no tax of that name.',
        fix: 'Write tax at price line {number}, add {found} to the taxes of kam-propose.yaml, or correct the book.',
      },
      taxOfNoName: {
        message: 'What stands under tax in the row of article {sku} ({row}) is no name of a tax.',
        fix: 'Correct the row: a cell too many or too few moves all that follow; or write tax at price line {number}.',
      },
    },
  },
  E712: {
    title: 'A price that ends in the book before the proposal does',
    class: 'input',
    says: {
      ends: {
        message:
          'Price line {number}: its price ends in the price book before the proposal does ({row}): the proposal would guarantee what the book does not hold.',
        fix: 'End the validity on the last day of that row, add a row of the same price that follows it, or write unit_price at the line.',
      },
      lapsed: {
        message:
          'Price line {number}: its price had ended in the price book before the issue date ({row}): the proposal would guarantee what the book does not hold.',
        fix: 'Add the row of the price of today to {file}, or write unit_price at the line.',
      },
    },
  },
  W705: {
    title: 'A margin that differs from the computed one',
    class: 'none',
    says: {
      margin: {
        message:
          'The margin that you wrote differs by more than half a point from what the costs of the price book come to.',
        fix: 'Delete margin_percent: it is computed (explain --price shows it); or correct the costs in the book.',
      },
    },
  },
  W713: {
    title: 'A list price that has moved',
    class: 'none',
    says: {
      moved: {
        message: 'The list price of article {sku} has moved since price line {number} was written ({row}).',
        fix: 'Look at the price of the line again, then write the list price of today under listed, or delete listed.',
      },
    },
  },
  W714: {
    title: 'A line that is not from the price book',
    class: 'none',
    says: {
      sku: {
        message:
          'The price book has no article {found}: price line {number} is held against no list price and no cost.',
        fix: 'Correct the number, or add the article to {file}.',
      },
      typed: {
        message:
          'Price line {number} has the text of article {sku} and not its number: it is held against no list price and no cost.',
        fix: 'Add the number to the line: sku: {sku}.',
      },
      outside: {
        message: 'Price line {number} is not from the price book: it is held against no list price and no cost.',
        fix: 'Give it the sku of an article, or leave it and allow this warning (--allow {code}).',
      },
    },
  },
  W715: {
    title: 'An article without a row for the issue date',
    class: 'none',
    says: {
      notValid: {
        message: 'The price book has no row of article {found} that holds on the issue date; the nearest is {row}.',
        fix: 'Add the row of that day to {file}, or correct the issue date (proposal.date).',
      },
    },
  },
  W716: {
    title: 'A price under the floor',
    class: 'none',
    says: {
      floor: {
        message: 'Price line {number} comes to less than the floor of its article in the price book ({row}).',
        fix: 'Concede less, or have it approved and allow this warning (--allow {code}).',
      },
    },
  },
  W717: {
    title: 'A price book that needs care',
    class: 'none',
    says: {
      lapsed: {
        message: 'Article {sku} has no row in {currency} that holds today or later.',
        fix: 'Add the row of the price of today, or delete the article.',
      },
      underCost: {
        message: 'The list price of article {sku} is under its cost.',
        fix: 'Correct the one or the other.',
      },
      underFloor: {
        message: 'The list price of article {sku} is under its floor.',
        fix: 'Correct the one or the other.',
      },
      languages: {
        message: 'Article {sku} has no {column}.',
        fix: 'Write it: a proposal in that language would print another one.',
      },
      tax: {
        message: 'Article {sku} bears the tax {tax}, and kam-propose.yaml has no tax of that name.',
        fix: 'Add it to the taxes of kam-propose.yaml, or correct the book.',
      },
      nearDouble: {
        message:
          'Article {sku} has nearly the number of another, {near} (line {other}): another case, dash, blank or script.',
        fix: 'Write both in the same way where they are one article, or give one of them another number.',
      },
      gap: {
        message:
          'Between this row of article {sku} in {currency} and the one before it (line {other}) are days on which nothing holds.',
        fix: 'Begin this row on the day after the one before it ends, or lengthen that one.',
      },
    },
  },
} as const satisfies Messages;
