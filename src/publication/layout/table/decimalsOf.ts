/** After another sign than that of the document three digits are thousands, unless there is only a nought before it. */
const decimalsAtEnd =
  /(?<=\p{Nd})(?:[.,٫](?:\p{Nd}{1,2}|\p{Nd}{4,})(?!\p{Nd})|(?<=(?<!\p{Nd})[0٠])[.,٫]\p{Nd}{3}(?!\p{Nd})|[^\p{Nd}.,٫٬\s])?\P{Nd}*$/u;

/** The words behind a number, with the space before them: " hours". */
export const unitOf = (text: string): string => /(?<=\p{Nd})\s\p{L}.*$/u.exec(text)?.[0] ?? '';

/** The part of a number from its decimal sign (`sign`) on: ".50", " %"; empty for a whole number. */
export function decimalsOf(text: string, sign: string): string {
  // A unit after the number may have digits of its own: 12.5 m2.
  const unit = unitOf(text);
  if (unit !== '') return decimalsOf(text.slice(0, -unit.length), sign) + unit;
  const [, after, ...others] = text.split(sign);
  if (after !== undefined && others.length === 0 && /^\p{Nd}+\P{Nd}*$/u.test(after)) return sign + after;
  return decimalsAtEnd.exec(text)?.[0] ?? '';
}
