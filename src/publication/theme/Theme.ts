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

/** What a piece of text is; each has one size, leading, weight and colour in a theme. */
export const typeRoles = [
  'cover_title',
  'cover_client',
  'cover_seller',
  'cover_date',
  'cover_issued',
  'h1',
  'summary_statement',
  'statement',
  'lead',
  'h2',
  'h3',
  'person',
  'contact',
  'tile',
  'body',
  'small',
  'cell',
  'table_head',
  'note',
  'key_number',
  'unit',
  'reference_number',
  'cell_number',
  'total',
  'promise',
  'expiry',
  'figure_title',
  'chart_label',
  'chart_value',
  'draft',
] as const;

export type TypeRole = (typeof typeRoles)[number];

/** The weights that the fonts are shipped in. */
export type Weight = 300 | 400 | 500 | 600;

/** Size, leading and tracking in pt. */
export interface TypeStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly tracking: number;
  readonly color: ColorToken;
}

/** One sheet and what stands where on it; pt from its edges. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly start: number; readonly end: number; readonly top: number; readonly bottom: number };
  /** Top of the header's line. */
  readonly header_top: number;
  /** The footer's rule, from the bottom edge. */
  readonly footer_rule: number;
  /** Height of the cover's panel. */
  readonly panel: number;
}

export interface Spaces {
  readonly xxs: number;
  readonly xs: number;
  readonly s: number;
  readonly m: number;
  readonly l: number;
  readonly xl: number;
  readonly xxl: number;
  /** Above a hanging block, and above one of many (`dense_from` or more in a section). */
  readonly block: number;
  readonly block_dense: number;
  readonly dense_from: number;
  /** Between a rule and the text under it. */
  readonly under_rule: number;
  /** Above a section that opens in the middle of a page. */
  readonly section: number;
}

/** Everything that makes the look, typed and frozen; lengths in pt. */
export interface Theme {
  readonly id: string;
  readonly page: { readonly A4: PageGeometry; readonly Letter: PageGeometry };
  readonly panel_inset: number;
  readonly grid: {
    readonly columns: number;
    readonly gutter: number;
    readonly label_columns: number;
    readonly unit: number;
  };
  readonly space: Spaces;
  readonly color: Readonly<Record<ColorToken, Hex>>;
  readonly type: Readonly<Record<TypeRole, TypeStyle>>;
  readonly fit: {
    /** Size, leading, most lines. */
    readonly cover_title: readonly (readonly [number, number, number])[];
    readonly cover_client: readonly (readonly [number, number, number])[];
    /** Sizes. */
    readonly key_number: readonly number[];
  };
  readonly font: {
    /** Arabic letters to Latin ones, in size and in leading; titles on the cover need more. */
    readonly arabic_scale: number;
    readonly arabic_leading: number;
    readonly arabic_title_leading: number;
    /** The size (pt) from which Arabic is set in weight 300. */
    readonly light_from: number;
  };
  readonly line: { readonly hair: number; readonly rule: number; readonly strong: number };
  readonly table: {
    readonly pad: number;
    readonly pad_dense: number;
    /** Rows from which the dense padding is used. */
    readonly dense_from: number;
    readonly gap: number;
  };
}
