import type { Words } from './Messages.ts';

/** A cell in which nothing is written (E106). */
export const emptyInTables = {
  emptyCell: {
    message: 'Nothing is written in this cell.',
    fix: 'Write "" for an empty cell; a dash, or the word null or ~ as a text, stands in quotes.',
  },
} as const satisfies Readonly<Record<string, Words>>;

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
  twoReadingsInTable: {
    message: 'This number can be read in two ways: as thousands, or with three decimals.',
    fix: 'Write "{thousands}" or "{decimals}", whichever you mean; or places: 3 in the column, where all its numbers have three decimals.',
  },
  manyDecimals: {
    message: 'The column {column} shows {places}, and this number has more.',
    fix: 'Write {suggestion}, or more places in the column.',
  },
} as const satisfies Readonly<Record<string, Words>>;
