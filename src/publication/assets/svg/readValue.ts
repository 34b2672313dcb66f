import { fault } from '../picture/PictureFault.ts';
import type { Hex } from '../../theme/color.ts';

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i;
/** Units by their length in pixels of CSS. */
const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96],
]);

/** A length in pixels, or a plain number; null where its unit depends on something else. */
export function lengthOf(value: string): number | null {
  const given = value.trim();
  const digits = number.exec(given)?.[0];
  const unit = digits === undefined ? undefined : units.get(given.slice(digits.length).trim().toLowerCase());
  const length = unit === undefined ? Number.NaN : Number(digits) * unit;
  return Number.isFinite(length) && Math.abs(length) < 1e7 ? length : null;
}

/** A length that the drawing depends on; one that cannot be read is refused. */
export function readLength(value: string | undefined, missing: number, line: number): number {
  if (value === undefined) return missing;
  const length = lengthOf(value);
  if (length === null) throw fault('svgLength', { value: value.slice(0, 20), line });
  return length;
}

/** Numbers with blanks or commas between them; null where one of them is not a number. */
export function numbersOf(value: string): readonly number[] | null {
  const words = value.trim().split(/\s*,\s*|\s+/);
  const numbers = words.filter((word) => word !== '').map(lengthOf);
  return numbers.every((each) => each !== null) ? numbers : null;
}

/** An opaque colour, nothing to paint, or a translucent colour; null where it is not a colour. */
type Color =
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

/** Reads a colour as CSS writes it; `current` is the value of `currentColor`. */
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

/** The named colours of CSS (CSS Color 4, 6.1). */
const table = `
  aliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc,
  bisque ffe4c4, black 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a,
  burlywood deb887, cadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed,
  cornsilk fff8dc, crimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b,
  darkgray a9a9a9, darkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b,
  darkolivegreen 556b2f, darkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a,
  darkseagreen 8fbc8f, darkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1,
  darkviolet 9400d3, deeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff,
  firebrick b22222, floralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff,
  gold ffd700, goldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0,
  hotpink ff69b4, indianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa,
  lavenderblush fff0f5, lawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080,
  lightcyan e0ffff, lightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3,
  lightpink ffb6c1, lightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899,
  lightslategrey 778899, lightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6,
  magenta ff00ff, maroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3,
  mediumpurple 9370db, mediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a,
  mediumturquoise 48d1cc, mediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1,
  moccasin ffe4b5, navajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23,
  orange ffa500, orangered ff4500, orchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee,
  palevioletred db7093, papayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd,
  powderblue b0e0e6, purple 800080, rebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1,
  saddlebrown 8b4513, salmon fa8072, sandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d,
  silver c0c0c0, skyblue 87ceeb, slateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa,
  springgreen 00ff7f, steelblue 4682b4, tan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0,
  violet ee82ee, wheat f5deb3, white ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32
`;

const namedColors: ReadonlyMap<string, Hex> = new Map(
  table.split(',').map((entry) => {
    const [name = '', digits = ''] = entry.trim().split(' ');
    return [name, `#${digits.toUpperCase()}`];
  }),
);
