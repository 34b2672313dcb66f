import type { Messages } from './Messages.ts';

/** Service levels, and answers to the client's requirements. */
export const needMessages = {
  E270: {
    title: 'A credit that follows from no availability',
    class: 'input',
    says: {
      noAvailability: {
        message: 'Credits are promised for an availability that is not: none is written.',
        fix: 'Add "availability: { percent: 99.9 }" under service_levels, or delete the credits.',
      },
      abovePromise: {
        message:
          'This credit is due below {found} %, and only {promised} % are promised: it is due although the promise is kept.',
        fix: 'Write {promised} or less, or promise more.',
      },
    },
  },
  E271: {
    title: 'Credits that are not in their order',
    class: 'input',
    says: {
      notLower: {
        message: 'This credit is due below {found} %, and the one before it below {before} %: they have to fall.',
        fix: 'Put the highest percentage first, and write each once.',
      },
      less: {
        message:
          'Below {below} % only {found} % are credited, and {more} % are below {before} % already: a service that is less available would cost you less.',
        fix: 'Write {more} % or more here, or a lower percentage there.',
      },
    },
  },
  E272: {
    title: 'A severity twice',
    class: 'input',
    says: {
      severity: {
        message: 'Severity {number} has this name already: the client could not know which times hold.',
        fix: 'Give one of them another name, or delete it.',
      },
    },
  },
  E273: {
    title: 'A requirement twice',
    class: 'input',
    says: {
      requirement: {
        message: 'The requirement {found} is answered already, on line {line}.',
        fix: 'Keep one of them, or correct the number.',
      },
    },
  },
  W273: {
    title: 'A requirement that is not met, without a word on it',
    class: 'none',
    says: {
      partly: {
        message: 'The requirement {no} is met in part, and nothing says which part.',
        fix: 'Add how: what is met, and what is not.',
      },
      no: {
        message: 'The requirement {no} is not met, and nothing says what is offered in its place.',
        fix: 'Add how: what you offer instead, or why it is not needed.',
      },
    },
  },
  E274: {
    title: 'A requirement that leads to nothing',
    class: 'input',
    says: {
      unknown: {
        message: 'No section, table, price line or argument has this name.',
        fix: 'Write the id of a table, a price line or an argument, or a section: {sections}.',
      },
    },
  },
  W274: {
    title: 'A requirement that leads to what the document does not hold',
    class: 'none',
    says: {
      section: {
        message: 'The document has no section {found}, so no page is printed here.',
        fix: 'Name a section that has something to say, or leave where out.',
      },
      unplaced: {
        message: '{found} stands nowhere in the document, so no page is printed here.',
        fix: 'Place it, or name another place.',
      },
      silent: {
        message: 'The argument {found} prints nothing of its own here, so no page is printed.',
        fix: 'Name the section, a table or a price line that says it.',
      },
      notChosen: {
        message: 'The argument {found} was not chosen, so no page is printed here.',
        fix: 'Write arguments: { pin: [{found}] }, or name another place.',
      },
    },
  },
  E275: {
    title: 'A file of requirements that cannot be read',
    class: 'input',
    says: {
      otherFile: {
        message: 'Expected a list of requirements, or the name of a CSV or YAML file that holds it.',
        fix: 'In the spreadsheet: Save as, "CSV UTF-8"; then write requirements: ./rfp.csv.',
      },
      encoding: {
        message: 'This file is not in UTF-8: it was saved as {found}, and its letters cannot be told.',
        fix: 'Open it in the spreadsheet again and save it as "CSV UTF-8 (comma delimited)"; in LibreOffice choose "Unicode (UTF-8)" as the character set.',
      },
      empty: {
        message: 'This file holds no requirement.',
        fix: 'The first row names the columns: no, text, answer, how; each other row is a requirement.',
      },
      openQuote: {
        message: 'A quote that opens in this row is never closed.',
        fix: 'Add the " at the end of its cell; a " inside a cell in quotes is written twice.',
      },
      insideQuote: {
        message: 'A quote stands in the middle of a cell of this row.',
        fix: 'Put the whole cell in quotes, and write each " inside it twice.',
      },
      longRow: {
        message: 'This row has more cells than the first row has columns, {columns}.',
        fix: 'Put the text with the separator in it in quotes, or name the column in the first row.',
      },
    },
  },
  E276: {
    title: 'A column of requirements that is not known',
    class: 'input',
    says: {
      unknown: {
        message: 'There is no column of this name.',
        fix: 'Use one of: {columns}; a text in one language as text.en. Delete the column where it is not for the client.',
      },
      noHead: {
        message: 'Column {number} has no name in the first row.',
        fix: 'Name it there, such as how, or delete the column.',
      },
      twice: { message: 'The column {found} is there twice.', fix: 'Keep one of them.' },
      both: {
        message: 'The column {found} stands beside the same for single languages.',
        fix: 'Name its language too, such as {found}.en.',
      },
    },
  },
  W277: {
    title: 'A guide by criteria that is not printed',
    class: 'none',
    says: {
      noCriteria: {
        message: 'The guide is to lead by the criteria of the client, and there are none.',
        fix: 'Add them under account.criteria, each with its points, or delete the line.',
      },
      short: {
        message: 'A quotation and an order have no guide: they are read at one go.',
        fix: 'Delete the line, or choose another kind, such as tender.',
      },
    },
  },
} as const satisfies Messages;
