import {
  apart,
  contrast,
  readable,
  toHex,
  toOklch,
  type Oklch,
  type ColorToken,
  type DerivedToken,
  type Hex,
} from './color.ts';

/**
 * How a tone is derived from the brand: a lightness, and a chroma as factor, ceiling, near-grey, or fixed with its hue;
 * or, with a chroma as factor, as far from the brand as from another tone.
 */
export type Derivation =
  | { readonly l: number; readonly c: number }
  | { readonly between: 'brand and soft'; readonly c: number }
  | { readonly l: number; readonly c_max: number }
  | { readonly l: number; readonly neutral: number }
  | { readonly l: number; readonly chroma: number; readonly hue: number; readonly hue_if_near: number };

/** A rule for each tone, or the colour itself. */
export type Derivations = Readonly<Record<DerivedToken, Derivation | Hex>>;

const paper = '#FFFFFF';
const black = '#000000';
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

/** @param soft what a tone between it and the brand is apart from; of soft itself, the paper */
function derive(rule: Derivation, brand: Oklch, soft: Hex): Oklch {
  if ('between' in rule) return between(brand, soft, rule.c);
  if ('c' in rule) return { l: rule.l, c: brand.c * rule.c, h: brand.h };
  if ('c_max' in rule) return { l: rule.l, c: Math.min(brand.c, rule.c_max), h: brand.h };
  if ('neutral' in rule) return { l: rule.l, c: rule.neutral, h: brand.h };
  return { l: rule.l, c: rule.chroma, h: distance(brand.h, rule.hue) <= nearHue ? rule.hue_if_near : rule.hue };
}

/** The tone of the brand that is as far from it as from a lighter one, whatever their lightness. */
function between(brand: Oklch, lighter: Hex, factor: number): Oklch {
  const toneAt = (l: number): Oklch => ({ l, c: brand.c * factor, h: brand.h });
  let [low, high] = [brand.l, Math.max(brand.l, toOklch(lighter).l)];
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (low + high) / 2;
    const tone = toHex(toneAt(middle));
    if (apart(tone, toHex(brand)) < apart(tone, lighter)) low = middle;
    else high = middle;
  }
  return toneAt(low);
}

/** The brand as text is printed in it: a pale one becomes a dark tone of itself. */
export function printedBrand(given: Hex): Hex {
  const hex = given.toUpperCase();
  return contrast(hex, paper) >= readable ? hex : toHex(readableBrand(hex));
}

/** Text on a colour: white or ink; black where neither of them can be read, on tones between. */
function textOn(ground: Hex, ink: Hex): Hex {
  return [paper, ink].find((text) => contrast(text, ground) >= readable) ?? black;
}

/** All colours of the page from the one that the user gives (`#RRGGBB`). */
export function deriveColors(given: Hex, rules: Derivations): Readonly<Record<ColorToken, Hex>> {
  const brand = readableBrand(given);
  const surface = given.toUpperCase();
  const toneOf = (rule: Derivation | Hex, soft: Hex): Hex =>
    typeof rule === 'string' ? rule.toUpperCase() : toHex(derive(rule, brand, soft));
  const soft = toneOf(rules.soft, paper);
  const tone = (token: DerivedToken): Hex => toneOf(rules[token], soft);
  const ink = tone('ink');
  return Object.freeze({
    paper,
    surface,
    on_surface: textOn(surface, ink),
    brand: printedBrand(given),
    deep: tone('deep'),
    mid: tone('mid'),
    soft,
    tint: tone('tint'),
    wash: tone('wash'),
    ink,
    ink2: tone('ink2'),
    ink3: tone('ink3'),
    rule: tone('rule'),
    hair: tone('hair'),
    signal: tone('signal'),
    signal_text: tone('signal_text'),
  });
}
