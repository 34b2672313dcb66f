import type { Words } from './Messages.ts';

/** What is not possible in a table (E107). */
export const wrongOfTables = {
  rowOfOtherLength: {
    message: 'This row has {cells}, and the table has {columns}.',
    fix: 'Give the row one cell for each column. "" is an empty cell; a text with a comma in it stands in quotes.',
  },
  numberOtherwise: {
    message: 'The column {column} holds numbers, and this is not written as one.',
    fix: 'Write "{suggestion}", and what the numbers are in once, as the unit of the column.',
  },
  noNumber: {
    message: 'The column {column} is added up, and this is not a number.',
    fix: 'Write a number such as "12.5", leave the cell empty with "", or take sum out of the column.',
  },
  manyDecimals: {
    message: 'The column {column} shows {places} decimals, and this number has more.',
    fix: 'Write {suggestion}, or more places in the column.',
  },
} as const satisfies Readonly<Record<string, Words>>;
