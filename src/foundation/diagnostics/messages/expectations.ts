import { historyExpectations } from './historyExpectations.ts';

/** What a field of a schema expects. */
interface ExpectationWords {
  /** The end of the sentence "Expected …". */
  readonly expected: string;
  /** What to do where no better value can be proposed. */
  readonly fix: string;
  /** The same where the field has to be there. */
  readonly needed?: string;
  /** How such a value looks, for a line to add. */
  readonly example?: string;
  /** The fix speaks of lines of the file: it says nothing to those who answer questions. */
  readonly forEditors?: true;
}

const other = {
  fix: 'Change the value, or take the field out if you do not need it.',
  needed: 'Write {expected}.',
  forEditors: true,
} as const;
/** Of what nobody can say what it should be. */
const change = { ...other, needed: 'Change the value.' } as const;
const wanted = { fix: 'Write {expected}.' } as const;
const realDay = { fix: 'Write a day that exists, such as 2026-12-31.' } as const;

/** Everything that a field can expect, by its form. */
export const expectations = {
  ...historyExpectations,
  // Of any value.
  group: { expected: 'a group of fields, each on a line of its own as "name: value"', ...other },
  list: { expected: 'a list, each entry on a line that begins with "- "', ...other },
  atLeastOne: { expected: 'at least one entry', ...other },
  otherKind: { expected: 'another kind of value', ...change },
  otherValue: { expected: 'another value', ...change },
  oneOf: { expected: 'one of {words}', ...other },
  oneWord: { expected: 'the word {words}', fix: 'Write {words}.', example: '{words}' },
  columnSum: {
    expected: 'true, false, or the sum of the column as a number',
    fix: 'Write true: the sum is computed.',
    example: 'true',
  },
  priceColumns: {
    expected: 'at most two columns: the price has no room for more',
    fix: 'Keep two, and put the others into a table of your own (tables).',
  },
  moment: {
    expected: 'a date that exists, or a whole number from 1 to {most}',
    fix: 'Write a date such as 2026-12-31, or which day, week or month it is, such as 3; the first is 1.',
  },
  level: {
    expected: 'low, medium, high, or words of your own',
    fix: 'Write low, medium or high; words of your own are printed as they are, in quotes with a second word, such as "once in ten years".',
  },
  dueDay: {
    expected: 'a date that exists, written YYYY-MM-DD',
    fix: 'Write a day such as 2026-12-31, or in the place of due a milestone, by its id: milestone: ….',
  },
  dueOnce: {
    expected: 'a day or a milestone, and not both',
    fix: 'Keep due, or milestone, and delete the other line.',
  },
  tableColumns: {
    expected: 'one to {most} columns: more cannot be read on a page',
    fix: 'Keep at most {most} columns, and put the others into a second table.',
  },
  tableRows: {
    expected: 'at least one row',
    fix: 'Write a row, such as rows: [[first cell, second cell]], or take the whole table out, from its id on.',
  },
  flag: { expected: 'true or false, without quotes', ...other },

  // Texts.
  text: { expected: 'some text', ...other },
  textOrGroup: { expected: 'some text, or a group of fields', ...other },
  textOrLanguages: { expected: 'some text, or one text a language', ...other },
  language: { expected: 'a language, such as en', ...wanted, example: 'en' },
  atLeastOneLanguage: { expected: 'at least one language with its text', ...other },
  shortText: { expected: 'a text of at most {most} characters: {room}', fix: 'Shorten it to {most} characters.' },
  addressees: {
    expected: 'at most three ids: more people do not fit on the cover',
    fix: 'Keep those who rank first. The names of others may stand in texts: write print_name: true with them in the dmu.',
  },
  id: {
    expected: 'an id: letters, digits, - and _, without spaces',
    fix: 'Write letters from a to z, digits, - and _, and no spaces.',
  },
  anyId: { expected: 'an id', fix: 'Write one id: letters from a to z, digits, - and _, and no spaces.' },
  taxId: {
    expected: 'an id of offer.taxes',
    fix: 'Write its id, such as vat, and under offer.taxes what it is: vat: { label: VAT, percent: "15" }.',
  },
  taxRate: {
    expected: 'exactly one of percent and rates',
    fix: 'Keep percent, such as percent: "15", or rates with their days, and delete the other; write one where both are missing.',
  },
  taxesOnce: { expected: 'each tax once', ...other },
  blockOrKind: { expected: 'a block id, or kind:<kind>', ...other },
  email: { expected: 'an e-mail address such as name@example.com', ...wanted, example: 'name@example.com' },
  phone: {
    expected: 'a phone number such as "+1 202 555 0141"',
    fix: 'Write {expected}, with an extension as "ext. 12" after it; one number in a field.',
    example: '"+1 202 555 0141"',
  },
  country: { expected: 'a country code of two capital letters, such as NO', ...wanted, example: 'NO' },
  currency: { expected: 'a currency code of three capital letters, such as EUR', ...wanted, example: 'EUR' },

  // Numbers and dates.
  decimal: { expected: 'a decimal number such as "1250.00"', ...wanted, example: '"1250.00"' },
  amount: {
    expected: 'an amount of zero or more, such as "1250.00", without spaces or signs',
    ...wanted,
    example: '"1250.00"',
  },
  quantity: { expected: 'a number above zero', fix: 'Write a number above zero, such as 1.' },
  percent: { expected: 'a percentage from 0 to 100', fix: 'Write a number from 0 to 100, without the sign.' },
  number: {
    expected: 'a number from {least} to {most}',
    fix: 'Write a number from {least} to {most}, without a unit.',
  },
  wholeNumber: {
    expected: 'a whole number from {least} to {most}',
    fix: 'Write a whole number from {least} to {most}, in digits.',
  },
  lowCase: {
    expected: 'a factor from 0 to 1',
    fix: 'Write how much of the expected benefit comes in the low case: 0.5 is half.',
  },
  highCase: {
    expected: 'a factor from 1 up',
    fix: 'Write how much of the expected benefit comes in the high case: 1.25 is a quarter more.',
  },
  discountRate: { expected: 'a fraction from 0 to under 1', fix: 'Write 10 % as "0.10".' },
  date: { expected: 'a date that exists, written YYYY-MM-DD', ...realDay },

  confidential: {
    expected: 'true, or words of at most 40 characters',
    fix: 'Write true for the word of the language, or your own: confidential: Strictly confidential.',
    forEditors: true,
  },

  // Sections of the dossier.
  consent: {
    expected: 'true or false without quotes, or leave it out until the person was asked',
    fix: 'Write true or false; delete the line if the person was not asked yet.',
    forEditors: true,
  },
  end: {
    expected: 'exactly one of until, months and open_ended: true',
    fix: 'Keep one of them, such as "months: 24", and delete the others.',
  },
  role: { expected: 'a role, such as director, hr, finance or technical', ...wanted, example: 'director' },
  roles: { expected: 'a role or a list of roles', ...other },
  nameOrPosition: {
    expected: 'a name or a position: somebody not known yet has at least a position',
    fix: 'Add "position: …", such as Managing Director: on a line of its own, or with a comma after it inside { }.',
    forEditors: true,
  },
  annexContent: {
    expected: 'one thing in an annex: block, table, picture or requirements',
    fix: 'Write one of them: "block: …" with the id of a block, "table: …", "picture: …", or "requirements: true".',
    forEditors: true,
  },
  annexes: {
    expected: 'at most {most} annexes',
    fix: 'Keep {most}, and send the others as files of their own.',
  },
  justTrue: { expected: 'true', fix: 'Write true, or leave the line out.' },
  memberOrName: {
    expected: 'either a member or a name',
    fix: 'Write "member: …" with the id of a DMU member, or "name: …" of somebody who is not in the DMU.',
    forEditors: true,
  },
  idOrPerson: {
    expected: 'an id of the team or of people, or a person with a name',
    fix: 'Write the id of somebody in team or people, or { name: …, position: … }.',
  },
  clauseOrTerm: {
    expected: 'the id of a clause, or a term with title and text',
    fix: 'Write the id of a clause, such as payment-30; or { title: …, text: … }.',
  },
  paidFor: {
    expected: 'once, recurring, or a list of ids of lines',
    fix: 'Write once, recurring, or the ids of lines in brackets, such as of: [setup, training].',
  },
  paidForOnce: { expected: 'each line once', ...other },
  billingStart: {
    expected: 'a date that exists, or milestone:<id>',
    fix: 'Write a day such as 2027-01-01, or milestone: and the id of a milestone, such as from: milestone:go-live.',
  },
  signers: {
    expected: 'at most {most} people: more do not fit beside what they sign',
    fix: 'Keep {most}, and let the others sign a contract.',
  },
  position: { expected: 'a position: it gives the name its weight', ...other },
  site: {
    expected: 'a name or an address of this place',
    fix: 'Add "address: …" or "name: …": on a line of its own, or with a comma after it inside { }.',
    forEditors: true,
  },
  contact: {
    expected: 'an email or a phone: the client must be able to reach everyone named',
    fix: 'Add "email: name@example.com" or "phone: +1 202 555 0141": on a line of its own, or with a comma after it inside { }.',
    forEditors: true,
  },
  figureValue: {
    expected: 'a decimal number as value: every figure has a value, a unit, a source and a date',
    ...other,
  },
  figureUnit: {
    expected: 'a unit: every figure has a value, a unit, a source and a date',
    fix: 'Write what it counts, such as days, "%" or EUR; of a ratio too, such as "of 5" or orders per person.',
  },
  figureSource: { expected: 'a source: every figure has a value, a unit, a source and a date', ...other },
  figureDay: { expected: 'the day of this figure, written YYYY-MM-DD', ...realDay },

  // The library.
  condition: { expected: 'a value, or the word present', ...other },
  conditions: { expected: 'a value, a list of values, or present', ...other },

  // Looks.
  color: { expected: 'a colour such as "#0E5A50"', ...wanted, example: '"#0E5A50"' },
  colorInHex: {
    expected: 'a colour such as "#0E5A50"',
    fix: 'Write # and six digits or letters from A to F, in quotes.',
    example: '"#0E5A50"',
  },
  colorOrDerivation: {
    expected: 'a colour such as "#0E5A50", or how it is derived from the brand, such as { l: 0.8, c: 0.55 }',
    ...wanted,
    example: '"#0E5A50"',
  },
  stroke: {
    expected: 'none, hair, rule, strong, or a thickness from {least} to {most}',
    fix: 'Write one of these words, or a number from {least} to {most} without a unit.',
  },
  weight: { expected: '300, 400, 500 or 600', fix: 'Write one of these weights, in digits.' },
  sizes: { expected: 'at least one size', ...other },
  twoNumbers: { expected: 'a list of two numbers from {least} to {most}', ...other },
  threeColors: { expected: 'a list of three colours', ...other },
  cells: { expected: 'at least one cell', ...other },
  fewerCells: { expected: 'at most {most} cells', ...other },
  cellsOnce: { expected: 'each cell once', ...other },
  validityCell: {
    expected: 'validity among the cells',
    fix: 'Add validity: the expiry date is on every page.',
  },
  sign: { expected: 'a sign or a word, without digits', ...other },
  months: { expected: 'twelve months', ...other },
} as const satisfies Readonly<Record<string, ExpectationWords>>;
