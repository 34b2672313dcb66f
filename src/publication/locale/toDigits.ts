/** The digits that a document can be written with (CLDR numbering systems). */
export type Digits = 'latn' | 'arab';

const arabicZero = 0x0660;

/** The text with its Western digits written as asked. */
export const toDigits = (text: string, digits: Digits): string =>
  digits === 'latn' ? text : text.replace(/[0-9]/g, (digit) => String.fromCodePoint(arabicZero + Number(digit)));
