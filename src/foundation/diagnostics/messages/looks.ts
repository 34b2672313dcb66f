import type { Words } from './Messages.ts';

type Sentences = Readonly<Record<string, Words>>;

/** Values of a look that are possible one by one and not together. */
export const misfits = {
  noFontFile: {
    message: 'There is no font file here.',
    fix: 'Name a file for at least one weight, such as { 400: fonts/Own-Regular.ttf }.',
  },
  narrowText: {
    message: 'On {paper}, these margins leave {width} pt for the text; it needs {least}.',
    fix: 'Make the margins smaller.',
  },
  narrowColumn: {
    message: 'On {paper}, the column of text would be {width} pt wide; it needs {least}.',
    fix: 'Use fewer columns for labels, fewer columns, or a narrower gutter.',
  },
  lowText: { message: 'On {paper}, the text would have too little height.', fix: 'Make the margins smaller.' },
  headerInText: { message: 'On {paper}, the header would run into the text.', fix: 'Make it smaller.' },
  footerInText: { message: 'On {paper}, the footer would run into the text.', fix: 'Make it smaller.' },
  highPanel: {
    message: 'On {paper}, the panel leaves no room for dates and names.',
    fix: 'Write at most {most}.',
  },
  leadings: {
    message: 'There are {sizes} sizes and {leadings} leadings.',
    fix: 'Write one leading for each size.',
  },
  tightLeading: {
    message: 'With this leading, lines of size {size} would touch.',
    fix: 'Write {size} or more.',
  },
} as const satisfies Sentences;

/** Text and its background. */
export const contrasts = {
  lowContrast: {
    message:
      'Text in {text} ({textColor}) on {ground} ({groundColor}) has a contrast of {contrast} to 1; from {readable} to 1 it is easy to read.',
    fix: 'Use a darker colour for the text, such as ink, or a lighter background.',
  },
  alike: {
    message:
      'In charts, {one} ({oneColor}) stands beside {other} ({otherColor}): their contrast is {contrast} to 1, on a screen or in grey; from {least} to 1 they are told apart.',
    fix: 'Use colours that differ more in lightness, such as series: [brand, mid, soft].',
  },
} as const satisfies Sentences;

export const paleBrands = {
  darkened: {
    message:
      'The brand is too pale for text on white: text, lines and charts are printed in {printed}, a darker tone of it; surfaces keep the brand.',
    fix: 'Nothing to do; or write the dark tone that you want, such as "{printed}".',
  },
} as const satisfies Sentences;

const staticFile = 'Use a static TrueType file (.ttf) of one weight.';
const anotherCopy = 'Get the file again from the maker of the font.';

export const fontFaults = {
  woff2: { message: 'This is a WOFF2 file, which only browsers read.', fix: staticFile },
  woff: { message: 'This is a WOFF file, which only browsers read.', fix: staticFile },
  cff: { message: 'This is an OpenType font with PostScript outlines (CFF).', fix: staticFile },
  collection: { message: 'This is a collection of several fonts.', fix: staticFile },
  otherFile: { message: 'This is not a font file.', fix: staticFile },
  variable: {
    message: 'This is a variable font.',
    fix: 'Use a static file of one weight; most makers ship both.',
  },
  notEmbeddable: {
    message: 'This font may not be embedded in documents: its maker does not allow it.',
    fix: 'Use another font, or ask its maker for a licence.',
  },
  broken: { message: 'This font file is broken.', fix: anotherCopy },
  brokenGlyph: {
    message: 'This font file is broken: a character of weight {weight} could not be drawn with it.',
    fix: anotherCopy,
  },
} as const satisfies Sentences;

const addPhrases = 'Add what is missing; kam-propose locales eject en gives you every phrase in English to translate.';

export const missingPhrases = {
  onePhrase: { message: 'This language lacks the phrase {names}.', fix: addPhrases },
  phrases: { message: 'This language lacks {count} phrases: {names}.', fix: addPhrases },
  manyPhrases: { message: 'This language lacks {count} phrases: {names}, and {more} more.', fix: addPhrases },
} as const satisfies Sentences;

/** A hole without which the phrase says too little. */
export const lostHoles = {
  lostHole: { message: 'This phrase leaves out {hole}.', fix: 'Write {hole} where its value belongs.' },
} as const satisfies Sentences;

export const phraseFaults = {
  ...lostHoles,
  brace: {
    message: 'A brace here belongs to no hole, and would be printed.',
    fix: 'Write a hole with one brace on each side and its name alone between them: {holes}.',
  },
  bracesAlone: {
    message: 'A brace here belongs to no hole, and would be printed.',
    fix: 'Write the sentence without braces.',
  },
  strangeHole: { message: 'Nothing fills the hole {found}.', fix: 'Its holes are {holes}.' },
  noHoles: { message: 'Nothing fills the hole {found}.', fix: 'Write the sentence without a hole.' },
  emptyExpiry: {
    message: 'The date on the cover has to be explained: this phrase may not be empty.',
    fix: 'Write what the date means, such as "Terms guaranteed, valid until".',
  },
  unclosed: { message: '** begins bold text here, and nothing ends it.', fix: 'Write ** at both ends.' },
  oneForm: {
    message: 'This phrase counts nothing, so it has one form only.',
    fix: 'Write one sentence after the colon.',
  },
  missingForms: {
    message: 'This phrase has no form for {forms}, which the language needs.',
    fix: 'Add the forms, or one called other, which is used for all that are missing.',
  },
  pattern: {
    message: 'This pattern needs the holes {holes}, each of them once and no other.',
    fix: 'Write {holes}, in the order of the language.',
  },
} as const satisfies Sentences;

export const unprintedPhrases = {
  unprinted: { message: 'No part of a proposal prints this phrase.', fix: 'Delete the line.' },
} as const satisfies Sentences;

export const builtInPhrases = {
  builtIn: { message: '{count} phrases are not in this file: the built-in ones are printed.', fix: 'Nothing to do.' },
} as const satisfies Sentences;

/** Numbers that would say something else than they are. */
export const unclearNumbers = {
  sameSigns: {
    message: '{first} and {second} look the same, so nobody could tell what a number says.',
    fix: 'Write another sign for one of them, such as group: "," and decimal: ".".',
  },
  barePercent: {
    message: 'Without a sign, 15 % would be printed as 15.',
    fix: 'Write the sign beside {hole}.',
  },
} as const satisfies Sentences;

export const foreignDigits = {
  digits: {
    message: 'A digit here would be read as one of the number beside it.',
    fix: 'Write it without digits.',
  },
} as const satisfies Sentences;

export const unclearMonths = {
  sameMonth: {
    message: 'The months {first} and {second} have the same name, so a date could be either.',
    fix: 'Write the names of the twelve months in their order.',
  },
} as const satisfies Sentences;

export const lostNumbers = {
  lostNumber: {
    message: 'This form stands for several numbers, and does not say which: {hole} is left out.',
    fix: 'Write {hole} where the number belongs.',
  },
} as const satisfies Sentences;

export const longFooters = {
  longFooter: {
    message: 'This is too long for the footer of a page, which would be cut before its end.',
    fix: 'Write at most {room} letters besides the holes.',
  },
} as const satisfies Sentences;
