import type { Words } from './Messages.ts';

/** A key that is twice in one group: by mistake, or since the dash or the braces of an entry are missing (E103). */
export const keysTwice = {
  twice: {
    message: 'This key is twice in one group, here and on line {line}; only one of the two could count.',
    fix: 'Keep one of the two: delete line {line}, or this one.',
  },
  twiceInLine: {
    message: 'This key is twice in this line; only one of the two could count.',
    fix: 'Keep one of the two, and delete the other.',
  },
  twiceGroup: {
    message: 'This key is twice in one group, here and on line {line}; only one of the two could count.',
    fix: 'Move what stands under this line to the end of what stands under line {line}, and delete this line.',
  },
  dash: {
    message: 'The fields of an entry begin once more here: the dash before this one is missing.',
    fix: 'Put "- " before {found}, with the dash at column {column}: another entry begins here.',
  },
  bracesOfEntry: {
    message: 'The fields of an entry begin once more here: two entries stand between one pair of braces.',
    fix: 'Write "}" in place of the comma before this {found}, and begin a new line with "- {" and this {found}.',
  },
  bracesInBrackets: {
    message: 'The fields of an entry begin once more here: two entries stand between one pair of braces.',
    fix: 'Write "}, {" in place of the comma before this {found}.',
  },
  braces: {
    message: 'The same fields are here several times: they look like entries of a list between one pair of braces.',
    fix: 'Write "}, {" in place of the comma before this {found}, and brackets round all of it: [{ … }, { … }].',
  },
  dashes: {
    message: 'The same fields are here several times: they look like entries of a list without their dashes.',
    fix: 'Put "- " before {found} on each of the lines {lines}, and two spaces more before the lines under them.',
  },
} as const satisfies Readonly<Record<string, Words>>;
