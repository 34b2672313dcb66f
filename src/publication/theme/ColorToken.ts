/** A colour as `#RRGGBB`. */
export type Hex = string;

/** The tones that follow from the brand. */
export const derivedTokens = [
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

/** Every colour a page can use: the paper, the brand with its tones, the inks and rules, the signal. */
export const colorTokens = ['paper', 'brand', ...derivedTokens] as const;

export type ColorToken = (typeof colorTokens)[number];
