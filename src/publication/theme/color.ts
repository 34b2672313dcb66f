/** A colour as `#RRGGBB`. */
export type Hex = string;

/** The tones that are derived from the brand. */
const derivedTokens = [
  'deep',
  'mid',
  'soft',
  'tint',
  'wash',
  'ink',
  'ink2',
  'ink3',
  'rule',
  'hair',
  'signal',
  'signal_text',
] as const;

export type DerivedToken = (typeof derivedTokens)[number];

/**
 * Every colour a page can use: the paper; the brand as it is given, for surfaces, with what is written on it; the brand
 * as it can be read on paper, with its tones; the inks and rules, the signal.
 */
export const colorTokens = ['paper', 'surface', 'on_surface', 'brand', ...derivedTokens] as const;

export type ColorToken = (typeof colorTokens)[number];

function luminance(hex: Hex): number {
  const [r, g, b] = linearRgb(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The least contrast of text on its ground (WCAG 2.2, 1.4.3). */
export const readable = 4.5;

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: Hex, other: Hex): number {
  const a = luminance(one) + 0.05;
  const b = luminance(other) + 0.05;
  return Math.max(a, b) / Math.min(a, b);
}

/** How far neighbours of a drawing have to be apart. */
export const leastApart = 1.5;

/** The contrast of two colours on a screen, or in grey, whichever is less. */
export const apart = (one: Hex, other: Hex): number =>
  Math.min(contrast(one, other), contrast(greyOf(one), greyOf(other)));

/** A colour as printers and copiers without colour print it (ITU-R BT.601). */
function greyOf(hex: Hex): Hex {
  const [r, g, b] = channels(hex);
  const grey = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
  return `#${grey.toString(16).padStart(2, '0').repeat(3)}`.toUpperCase();
}

/** A colour in OKLCH: lightness 0–1, chroma, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Rgb = readonly [number, number, number];

const decode = (byte: number): number => {
  const v = byte / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};

const encode = (linear: number): number => (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055);

/** The channels (0–255) of `#RRGGBB`. */
function channels(hex: Hex): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** The linear-light channels (0–1) of `#RRGGBB`. */
function linearRgb(hex: Hex): Rgb {
  const [r, g, b] = channels(hex);
  return [decode(r), decode(g), decode(b)];
}

/** `#RRGGBB` as OKLCH. */
export function toOklch(hex: Hex): Oklch {
  const [r, g, b] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: (hue + 360) % 360 };
}

function toLinearRgb({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const l3 = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m3 = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s3 = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ];
}

const insideSrgb = (rgb: Rgb): boolean => rgb.every((v) => v >= -0.001 && v <= 1.001);

/** The colour as `#RRGGBB`; chroma is lowered until it lies inside sRGB. */
export function toHex(color: Oklch): Hex {
  let low = 0;
  let high = color.c;
  let rgb = toLinearRgb(color);
  if (!insideSrgb(rgb)) {
    for (let i = 0; i < 24; i += 1) {
      const c = (low + high) / 2;
      if (insideSrgb(toLinearRgb({ ...color, c }))) low = c;
      else high = c;
    }
    rgb = toLinearRgb({ ...color, c: low });
  }
  const byte = (v: number) =>
    Math.round(Math.min(1, Math.max(0, encode(v))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(byte).join('')}`.toUpperCase();
}
