const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The text with the digits of every script as 0 to 9: `٣٠` and `३०` are `30`. */
export const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    // Unicode keeps the ten digits of a script together, from zero up.
    while (code - zero < 9 && isDigit(zero - 1)) zero--;
    return String(code - zero);
  });
