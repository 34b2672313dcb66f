import {
  contrast,
  readable,
  toHex,
  toOklch,
  type Oklch,
  type ColorToken,
  type DerivedToken,
  type Hex,
} from './color.ts';

/** How a tone is derived from the brand: a lightness, and a chroma as factor, ceiling, near-grey, or fixed with its hue. */
export type Derivation =
  | { readonly l: number; readonly c: number }
  | { readonly l: number; readonly c_max: number }
  | { readonly l: number; readonly neutral: number }
  | { readonly l: number; readonly chroma: number; readonly hue: number; readonly hue_if_near: number };

/** A rule for each tone, or the colour itself. */
export type Derivations = Readonly<Record<DerivedToken, Derivation | Hex>>;

const paper = '#FFFFFF';
/** A brand whose hue is this near to the signal's changes the signal's hue, so that the expiry still stands out. */
const nearHue = 40;

const distance = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

/** The brand, darkened in steps until text in it is readable on paper. */
function readableBrand(given: Hex): Oklch {
  const brand = toOklch(given);
  let { l } = brand;
  while (contrast(toHex({ ...brand, l }), paper) < readable) l -= 0.01;
  return { ...brand, l };
}

function derive(rule: Derivation, brand: Oklch): Oklch {
  if ('c' in rule) return { l: rule.l, c: brand.c * rule.c, h: brand.h };
  if ('c_max' in rule) return { l: rule.l, c: Math.min(brand.c, rule.c_max), h: brand.h };
  if ('neutral' in rule) return { l: rule.l, c: rule.neutral, h: brand.h };
  return { l: rule.l, c: rule.chroma, h: distance(brand.h, rule.hue) <= nearHue ? rule.hue_if_near : rule.hue };
}

/** The colour that a brand is printed in: a pale one becomes a dark tone of itself. */
export function printedBrand(given: Hex): Hex {
  const hex = given.toUpperCase();
  return contrast(hex, paper) >= readable ? hex : toHex(readableBrand(hex));
}

/** All colours of the page from the one that the user gives (`#RRGGBB`). */
export function deriveColors(given: Hex, rules: Derivations): Readonly<Record<ColorToken, Hex>> {
  const brand = readableBrand(given);
  const tone = (token: DerivedToken): Hex => {
    const rule = rules[token];
    return typeof rule === 'string' ? rule.toUpperCase() : toHex(derive(rule, brand));
  };
  return Object.freeze({
    paper,
    brand: printedBrand(given),
    deep: tone('deep'),
    mid: tone('mid'),
    soft: tone('soft'),
    tint: tone('tint'),
    wash: tone('wash'),
    ink: tone('ink'),
    ink2: tone('ink2'),
    ink3: tone('ink3'),
    rule: tone('rule'),
    hair: tone('hair'),
    signal: tone('signal'),
    signal_text: tone('signal_text'),
  });
}
