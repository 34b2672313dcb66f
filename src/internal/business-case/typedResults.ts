const zeros = [0x0660, 0x06f0];

/** Arabic digits of either kind as 0 to 9. */
const western = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
  });

/**
 * What a result that ends a sentence (`… = 312,000`) can mean, as numbers; empty where there is none. Separators are
 * those of any language, so `312.000` is read both ways.
 */
export function typedResults(words: string): readonly string[] {
  const found = /=\s*([−-]?\d[\d.,'\s٫٬]*)[^\d=]*$/u.exec(western(words))?.[1];
  if (found === undefined) return [];
  const number = found
    .replace(/[\s']/gu, '')
    .replace('−', '-')
    .replace(/[.,٫٬]+$/u, '');
  const parted = /^(.*)[.,٫](\d+)$/u.exec(number);
  const bare = number.replace(/[.,٫٬]/gu, '');
  return parted ? [bare, `${(parted[1] ?? '').replace(/[.,٫٬]/gu, '')}.${parted[2] ?? ''}`] : [bare];
}
