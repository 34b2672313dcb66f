import type { NumberCell, Workbook } from '../../document/Workbook.ts';

/** How numbers are shown: what a workbook says of its language. */
export type Shown = Pick<Workbook, 'approximately' | 'names' | 'digits'>;

/** Words in a format. */
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '”')}"`);

/** Eastern Arabic digits (MS-OE376, 2.1.739: the numeral shape and the language of a format). */
const eastern = '[$-2000401]';

/** A number with its groups and decimals, its currency, and "approx." where it holds what isn't firm. */
export function numberFormat({ format, approximate }: NumberCell, { approximately, names, digits }: Shown): string {
  const decimals = format.digits === 0 ? '' : `.${'0'.repeat(format.digits)}`;
  const shape = digits === 'arab' ? eastern : '';
  const [before = '', after = ''] = approximate ? approximately.split('{amount}') : [];
  const number = {
    money: `#,##0${decimals}`,
    number: `#,##0${decimals}`,
    percent: `0${decimals}%`,
  }[format.as];
  const currency = format.as === 'money' ? `\\ ${currencySign(format.currency, names)}` : '';
  return `${shape}${literal(before)}${number}${currency}${literal(after)}`;
}

/** A currency as the language calls it; its code where a format cannot hold that. */
function currencySign(code: string, names: Shown['names']): string {
  const name = names[code] ?? code;
  return `[$${/[-\]]/u.test(name) ? code : name}]`;
}
