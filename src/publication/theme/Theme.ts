import type { ColorToken, Hex } from './color.ts';
import type { PageGeometry, Spaces } from './PageGeometry.ts';

/** The resolved values of a look; lengths in pt. A closed word names one way to lay a part out. */
export interface Theme {
  readonly id: string;
  /** How much larger than its lengths here everything is printed: the sheets are as much smaller. */
  readonly scale: number;
  readonly page: { readonly A4: PageGeometry; readonly Letter: PageGeometry };
  readonly panel_inset: number;
  readonly grid: {
    readonly columns: number;
    readonly gutter: number;
    /** 0 for one column of full width. */
    readonly label_columns: number;
    /** Every block's height is rounded up to half of it. */
    readonly unit: number;
  };
  readonly space: Spaces;
  readonly color: Readonly<Record<ColorToken, Hex>>;
  readonly type: Readonly<Record<TypeRole, TypeStyle>>;
  readonly fit: {
    readonly cover_title: readonly FitStep[];
    readonly cover_client: readonly FitStep[];
    readonly quote: readonly FitStep[];
    /** Sizes. */
    readonly key_number: readonly number[];
  };
  readonly h1: {
    /** Where the number is: in the label column, or on the line of the title. */
    readonly place: 'label_column' | 'inline';
    readonly number: ColorToken;
    readonly break: Breaking;
    /** A rule under the title. */
    readonly below: { readonly stroke: Stroke; readonly gap: number } | null;
  };
  readonly h2: {
    /** Where the label of a hanging block is: beside its content, or above it. */
    readonly place: 'label_column' | 'above';
    /** Whether it has a number (7.1). */
    readonly numbered: boolean;
    readonly number: ColorToken;
    readonly space_above: number;
    readonly space_below: number;
  };
  readonly lead: { readonly break: Breaking };
  /** Whether charts are numbered through the document. */
  readonly figure_title: { readonly numbered: boolean };
  readonly font: {
    readonly latin: FontChoice;
    readonly arabic: FontChoice;
    /** Arabic letters to Latin ones, in size and in leading; titles on the cover need more. */
    readonly arabic_scale: number;
    readonly arabic_leading: number;
    readonly arabic_title_leading: number;
    /** The size (pt) from which Arabic is set in weight 300. */
    readonly light_from: number;
  };
  readonly line: { readonly hair: number; readonly rule: number; readonly strong: number };
  readonly list: {
    readonly mark: 'dot' | 'dash';
    /** Rows with their sources: between hairlines, or each with the mark of a list. */
    readonly rows: 'ruled' | 'marked';
  };
  readonly key_numbers: { readonly layout: 'columns' | 'cells' };
  /** What a reference says: its mark large beside it, or at its side in its own size. */
  readonly quote: { readonly mark: 'label_column' | 'inline' };
  readonly criteria: { readonly layout: 'cells' | 'table' };
  readonly table: {
    readonly head: { readonly above: Stroke | null; readonly below: Stroke | null };
    readonly row: {
      readonly pad: number;
      readonly pad_dense: number;
      /** Rows from which the dense padding is used. */
      readonly dense_from: number;
      readonly below: Stroke | null;
    };
    /** Under the last row. */
    readonly end: Stroke | null;
    /** Whether every second row is on wash. */
    readonly zebra: boolean;
    readonly gap: number;
  };
  readonly chart: ChartStyle;
  readonly callout: {
    readonly fill: ColorToken | null;
    /** Above and below. */
    readonly rules: Stroke | null;
    readonly text: ColorToken;
    readonly label: ColorToken;
    readonly statement: TypeRole;
    readonly pad: readonly [block: number, inline: number];
    readonly radius: number;
  };
  readonly card: {
    readonly contact_fill: ColorToken | null;
    readonly contact_photo: readonly [width: number, height: number];
    readonly rule: Stroke | null;
    readonly avatar: {
      readonly size: readonly [width: number, height: number];
      readonly radius: number;
      readonly fill: ColorToken | null;
      readonly text: ColorToken;
      readonly border: Stroke | null;
    };
  };
  readonly header: { readonly rule: Stroke | null; readonly cells: readonly (typeof headerCells)[number][] };
  readonly footer: {
    readonly rule: Stroke | null;
    readonly cells: readonly (typeof footerCells)[number][];
    /** The colour of the small square before the date. */
    readonly marker: ColorToken | null;
    /** "Page 4 of 14", or the number alone. */
    readonly page: 'of_total' | 'alone';
  };
  readonly cover: {
    readonly layout: (typeof coverLayouts)[number];
    readonly panel: CoverPanel;
    /** Two frames round the page, from its edge. */
    readonly frame: readonly [outer: number, inner: number] | null;
    readonly ruler: boolean;
    readonly logo_box: readonly [width: number, height: number];
  };
  readonly validity: {
    readonly layout: (typeof guaranteeLayouts)[number];
    readonly panel: Ground;
    readonly ruler: boolean;
  };
}

/** How charts are drawn: the series in their order, costs, the low case, the area between low and high. */
interface ChartStyle {
  /** The main series, the second, the third: they differ in lightness. */
  readonly series: readonly [ColorToken, ColorToken, ColorToken];
  /** Bars of what is spent: an outline on paper, or a fill. */
  readonly cost: 'outline' | ColorToken;
  /** The line of the low case; lengths of dash and gap, null for a solid line. */
  readonly low: { readonly stroke: ColorToken; readonly dash: readonly [number, number] | null };
  readonly area: ColorToken;
  /** The share of its slot that a bar of a waterfall takes (0 to 1). */
  readonly bar: number;
  /** Beside their marks; there is no legend. */
  readonly labels: 'direct';
}

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
  'quote',
  'quote_mark',
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

/** The weights of the built-in fonts. */
export type Weight = 300 | 400 | 500 | 600;

/** Size, leading and tracking in pt. */
export interface TypeStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly tracking: number;
  readonly color: ColorToken;
  /** Figures in a column, where digits stand under each other: the layout says so, no theme does. */
  readonly tabular?: boolean;
}

/** One of the sizes that a text may be set in; the first in which it needs no more lines than allowed is taken. */
export type FitStep = readonly [size: number, leading: number, lines: number];

/** A line: its thickness in pt and its colour. */
export interface Stroke {
  readonly width: number;
  readonly color: ColorToken;
}

/** How lines of a title are broken: evenly, or each as full as it goes. */
type Breaking = 'balanced' | 'ragged';

/** The faces of one family: a built-in font by its name, or files by weight, relative to the theme's folder. */
export type FontChoice = string | Readonly<Partial<Record<Weight, string | undefined>>>;

/** Ways to lay the cover out. */
export const coverLayouts = ['panel', 'centred'] as const;

/** Ways to lay the guarantee of the terms out. */
export const guaranteeLayouts = ['panel', 'framed'] as const;

export const headerCells = ['client', 'title', 'section'] as const;

export const footerCells = ['validity', 'number', 'page'] as const;

export const grounds = ['solid', 'tint', 'none'] as const;

/** The ground of a panel: the brand, its tint, or the paper with a rule for the edge. */
export type Ground = (typeof grounds)[number];

/** The panel of a cover may also be a picture, with a solid ground under the words. */
export const coverPanels = [...grounds, 'photo'] as const;

export type CoverPanel = (typeof coverPanels)[number];
