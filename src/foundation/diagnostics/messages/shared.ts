import type { Words } from './Messages.ts';

/** Said wherever a value was probably meant, and the message has no fix of its own for it. */
export const meant = 'Did you mean {suggestion}?';

/** Said in place of a fix that would say a value, where others may read it. */
export const unsaidFix = 'Run this at your own terminal: there it says what to write, and here others may read it.';

/** What a schema says of one value, under any code. */
export const ofSchemas = {
  missing: {
    message: '{name} is missing: expected {expected}.',
    fix: 'Add a line "{name}: {example}" here.',
    forEditors: true,
  },
  missingInBraces: {
    message: '{name} is missing: expected {expected}.',
    fix: 'Write "{name}: {example}," inside the braces of this group, right after the first of them.',
    forEditors: true,
  },
  emptyNeeded: {
    message: 'Nothing is written here: expected {expected}.',
    fix: 'Write it after the colon.',
    forEditors: true,
  },
  emptyTextNeeded: {
    message: 'Nothing is written here: expected {expected}.',
    fix: 'Write it after the colon; the word null, as a text, needs quotes round it.',
    forEditors: true,
  },
  empty: {
    message: 'Nothing is written here: expected {expected}.',
    fix: 'Write it after the colon, or delete the line.',
    forEditors: true,
  },
  emptyText: {
    message: 'Nothing is written here: expected {expected}.',
    fix: 'Write it after the colon, or delete the line; the word null, as a text, needs quotes round it.',
    forEditors: true,
  },
  bracketSign: {
    message: 'A bracket that opens here is never closed: YAML takes what follows a space and # for a remark.',
    fix: 'Put quotes round the text with the sign: {quoted}. A remark goes on a line of its own.',
  },
  emptySign: {
    message:
      'Nothing is written here before the number sign, and YAML takes what follows for a remark: expected {expected}.',
    fix: 'Put quotes round it: {quoted}. A remark goes on a line of its own.',
    forEditors: true,
  },
  emptyColor: {
    message: 'Nothing is written here: expected {expected}.',
    fix: 'Put quotes round the colour: without them # begins a comment.',
  },
  expected: { message: 'Expected {expected}.', fix: '{mend}' },
  bareWord: { message: 'Expected {expected}.', fix: 'Put quotes round it: "{found}".' },
  otherWord: { message: 'Expected {expected}.', fix: 'Write one of these words: {words}.' },
  oneText: {
    message: 'Expected {expected}.',
    fix: 'Write one text here, in quotes if it holds a colon or a bracket.',
  },
  value: { message: 'Expected {expected}.', fix: 'Write {suggestion}.' },
  unquoted: { message: 'Expected {expected}.', fix: 'Take the quotes away: {suggestion}.' },
  colonInText: {
    message: 'A text with a colon and a space in it must be in quotes: here it reads as a key with its value.',
    fix: 'Put double quotes round the whole text, as in "first: second".',
    forEditors: true,
  },
  textAlone: {
    message: 'Here the text stands alone, without a name of a field.',
    fix: 'Write the text itself, without the braces and the name before it.',
    forEditors: true,
  },
  dashes: {
    message: 'Expected {expected}.',
    fix: 'Put "- " before the first line of each entry, and two spaces more before its other lines.',
    forEditors: true,
  },
  brackets: {
    message: 'Expected {expected}.',
    fix: 'Put [ ] round the braces: [{ … }].',
    forEditors: true,
  },
  entries: {
    message: 'Expected {expected}.',
    fix: 'Write each entry on a line of its own: - {sketch}.',
    forEditors: true,
  },
  entry: {
    message: 'Expected {expected}.',
    fix: 'Write [{found}]: a list, with brackets round its entry.',
    forEditors: true,
  },
  quoted: { message: 'Expected {expected}.', fix: 'Write "{suggestion}".' },
  sketch: { message: 'Expected {expected}.', fix: 'Write {sketch}.' },
  list: {
    message: 'Expected {expected}.',
    fix: 'Write […]: a list, with brackets round its entries or each on a line after "- ".',
    forEditors: true,
  },
  torn: {
    message: 'Inside { } a comma ends a value, and cuts this number in two.',
    fix: 'Write "{suggestion}".',
  },
  twoReadings: {
    message: 'This number can be read in two ways: as thousands, or with three decimals.',
    fix: 'Write "{thousands}" or "{decimals}", whichever you mean.',
  },
  longNumber: {
    message: 'This number has too many digits: at most 15 before the point and 9 after it are possible.',
    fix: 'Write a number with fewer digits.',
  },
  key: { message: 'Expected {expected}.', fix: 'Rename the key {found}.' },
  numberForGroup: {
    message: 'Expected {expected}.',
    fix: 'Write the fields under the name, two spaces further in.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What is said of a path of a template or a condition that leads nowhere, or not to what is done with it. */
export const ofPaths = {
  rootField: { message: 'The proposal has no {step}.', fix: 'Known are {choices}.' },
  field: { message: '{known} has no {step}.', fix: 'Known are {choices}.' },
  intoList: { message: '{known} is a list.', fix: 'Go through it with {{#each}}.' },
  intoLeaf: { message: '{known} has no parts.', fix: 'Print it whole.' },
  printsList: {
    message: '{path} is not one value, so it cannot be printed.',
    fix: 'Go through it: {{#each …}}- {{text}}{{/each}}.',
  },
  printsGroup: {
    message: '{path} is not one value, so it cannot be printed.',
    fix: 'Print one of its fields, or step into it with {{#with …}}.',
  },
  printsFlag: { message: '{path} is not one value, so it cannot be printed.', fix: 'Ask for it: {{#if …}}…{{/if}}.' },
  notList: { message: '{path} is not a list, so there is nothing to go through.', fix: 'Print it: {{…}}.' },
} as const satisfies Readonly<Record<string, Words>>;
