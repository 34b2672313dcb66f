import type { Hex } from '../../theme/Theme.ts';
import { namedColors } from './namedColors.ts';

/** A colour that covers; nothing to paint; one that lets the paper through; or no colour at all. */
export type Color =
  { readonly is: 'color'; readonly hex: Hex } | { readonly is: 'none' } | { readonly is: 'translucent' } | null;

const hexOf = (bytes: readonly number[]): Hex =>
  `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

const withAlpha = (hex: Hex, alpha: number): Color =>
  alpha >= 1 ? { is: 'color', hex } : { is: alpha <= 0 ? 'none' : 'translucent' };

/** `#RGB`, `#RGBA`, `#RRGGBB`, `#RRGGBBAA`. */
function fromDigits(digits: string): Color {
  const long = digits.length < 6 ? Array.from(digits, (digit) => digit + digit).join('') : digits;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return withAlpha(`#${long.slice(0, 6)}`.toUpperCase(), alpha);
}

/** `rgb(…)` and `rgba(…)`, with numbers or percentages, commas or blanks. */
function fromFunction(list: string): Color {
  const parts = list.trim().split(/\s*[,/]\s*|\s+/);
  const numbers = parts.map((part, i) => {
    const value = Number(part.replace(/%$/, ''));
    if (!part.endsWith('%')) return value;
    return (value / 100) * (i < 3 ? 255 : 1);
  });
  if (numbers.length < 3 || numbers.length > 4 || !numbers.every(Number.isFinite)) return null;
  const bytes = numbers.slice(0, 3).map((value) => Math.min(255, Math.max(0, value)));
  return withAlpha(hexOf(bytes), numbers[3] ?? 1);
}

/** Reads a colour as CSS writes it; `current` is what `currentColor` stands for. */
export function readColor(value: string, current: Hex): Color {
  const word = value.trim().toLowerCase();
  if (word === 'none' || word === 'transparent') return { is: 'none' };
  if (word === 'currentcolor') return { is: 'color', hex: current };
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(word)?.[1];
  if (digits !== undefined) return fromDigits(digits);
  const list = /^rgba?\(([^()]*)\)$/.exec(word)?.[1];
  if (list !== undefined) return fromFunction(list);
  const hex = namedColors.get(word);
  return hex === undefined ? null : { is: 'color', hex };
}
