import type { Decimal } from './Decimal.ts';

/** The signs that a number is written with. */
export interface NumberSigns {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
  /** Digits before the decimal sign from which groups are set off. */
  readonly group_from: number;
  /** Digits of each group from the decimal sign on; the last size holds for all that follow: [3], in India [3, 2]. */
  readonly groups: readonly number[];
}

/** As English writes numbers, for messages and the terminal. */
export const englishSigns: NumberSigns = { group: ',', decimal: '.', minus: '-', group_from: 4, groups: [3] };

/** A decimal with its groups, decimal sign and minus. The number of decimals is kept. */
export function writeNumber(value: Decimal, signs: NumberSigns): string {
  const isNegative = value.startsWith('-');
  const [whole = '0', fraction] = (isNegative ? value.slice(1) : value).split('.');
  const grouped = whole.length < signs.group_from ? whole : groupsOf(whole, signs.groups).join(signs.group);
  return `${isNegative ? signs.minus : ''}${grouped}${fraction === undefined ? '' : signs.decimal + fraction}`;
}

/** Digits in groups, those before the decimal sign last. */
function groupsOf(digits: string, sizes: readonly number[]): readonly string[] {
  const groups: string[] = [];
  let rest = digits;
  for (let at = 0; rest !== ''; at++) {
    const size = sizes[Math.min(at, sizes.length - 1)] ?? rest.length;
    groups.unshift(rest.slice(-size));
    rest = rest.slice(0, -size);
  }
  return groups;
}
