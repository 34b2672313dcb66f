/** The sizes of paper in pt (ISO 216, ANSI). */
export const papers = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const;

/** One sheet and the positions on it; pt from its edges. */
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
  /** Between blocks of one kind, and above a hanging block that is one of many (`dense_from` or more in a section). */
  readonly block: number;
  readonly block_dense: number;
  readonly dense_from: number;
  /** Between a rule and the text under it. */
  readonly under_rule: number;
  /** Above a section that opens in the middle of a page. */
  readonly section: number;
}
