import * as z from 'zod/mini';
import { about, flag, numberFrom, oneOf, text } from '../../foundation/schema/fields.ts';
import { expected } from '../../foundation/schema/expected.ts';
import { partial } from '../../foundation/schema/walk.ts';
import { color, colorOrNone, derivation, fontFiles, hex, length, stroke, textStyle } from './themeFields.ts';
import { type } from './themeType.ts';
import { colorTokens, type DerivedToken } from './color.ts';
import { coverLayouts, coverPanels, footerCells, grounds, guaranteeLayouts, headerCells } from './Theme.ts';

const sheet = z.strictObject({
  margins: z.strictObject({
    start: numberFrom(24, 100),
    end: numberFrom(24, 100),
    top: numberFrom(40, 160),
    bottom: numberFrom(40, 160),
  }),
  header_top: about('Top of the running header', numberFrom(24, 120)),
  footer_rule: about('The footer’s rule, from the bottom edge', numberFrom(30, 120)),
  panel: about('Height of the cover’s panel', numberFrom(200, 560)),
});

const spaces = z.strictObject({
  xxs: length(20),
  xs: length(30),
  s: length(40),
  m: length(50),
  l: length(60),
  xl: length(80),
  xxl: length(120),
  block: length(80),
  block_dense: about('Above each of many hanging blocks', length(60)),
  dense_from: about('From this many hanging blocks in a section, `block_dense` is used', numberFrom(1, 100)),
  under_rule: length(40),
  section: about('Above a section in the middle of a page', length(160)),
});

const tones = <S extends z.ZodMiniType>(item: S) =>
  z.strictObject({
    deep: item,
    mid: item,
    soft: item,
    tint: item,
    wash: item,
    ink: item,
    ink2: item,
    ink3: item,
    rule: item,
    hair: item,
    signal: item,
    signal_text: item,
  } satisfies Record<DerivedToken, S>);

/** A list of `count` entries of one kind; too few or too many are one finding on the list. */
const list = <S extends z.ZodMiniType>(item: S, count: number, otherKind: string, otherCount: string) =>
  z.array(item, otherKind).check(z.length(count, otherCount));

const pair = (least: number, most: number) =>
  z.pipe(
    list(
      numberFrom(least, most),
      2,
      expected('E106', 'twoNumbers', { least, most }),
      expected('E107', 'twoNumbers', { least, most }),
    ),
    z.transform(([first = least, second = least]) => [first, second] as const),
  );

const series = z.pipe(
  list(color, 3, expected('E106', 'threeColors'), expected('E107', 'threeColors')),
  z.transform(([first = 'brand', second = 'brand', third = 'brand']) => [first, second, third] as const),
);

const cells = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.array(oneOf(names)).check(
    z.minLength(1, expected('E105', 'cells')),
    z.maxLength(names.length, expected('E107', 'fewerCells', { most: names.length })),
    z.refine((list) => new Set(list).size === list.length, expected('E107', 'cellsOnce')),
  );

/** `theme.yaml` as a whole: every key that a look is made of. */
export const themeFile = z.strictObject({
  id: about('The name of the look', text),
  extends: about('The look that this one differs from: a name, or a folder with a theme.yaml', z.optional(text)),
  brand: about('The one colour that all others are derived from', hex),
  size: about('large: everything is printed 1.15 times as large, for clear print', oneOf(['normal', 'large'])),
  page: z.strictObject({
    A4: sheet,
    Letter: sheet,
    panel_inset: about('Distance of panels from the edge', numberFrom(24, 80)),
  }),
  grid: about(
    'Columns of the page, and how many of them hold labels; 0 for one column of full width',
    z.strictObject({
      columns: numberFrom(1, 24),
      gutter: length(40),
      label_columns: numberFrom(0, 8),
      unit: about('Heights are rounded up to half of it', numberFrom(1, 20)),
    }),
  ),
  space: about('Distances between parts', spaces),
  color: about('The tones that are derived from the brand', tones(derivation)),
  font: z.strictObject({
    latin: about(
      'IBM Plex Sans, IBM Plex Sans Arabic, or your own static TrueType files by weight',
      z.union([oneOf(['IBM Plex Sans', 'IBM Plex Sans Arabic']), fontFiles]),
    ),
    arabic: about(
      'IBM Plex Sans Arabic, or your own files by weight',
      z.union([oneOf(['IBM Plex Sans Arabic']), fontFiles]),
    ),
    arabic_scale: about('Size of Arabic letters beside Latin ones', numberFrom(0.8, 1.5)),
    arabic_leading: numberFrom(1, 1.6),
    arabic_title_leading: numberFrom(1, 1.6),
    light_from: about('The size from which Arabic is set in weight 300', numberFrom(7.5, 72)),
  }),
  type: about('Size, leading, weight, tracking and colour of each kind of text', type),
  line: about(
    'Thickness of the lines',
    z.strictObject({ hair: numberFrom(0.5, 6), rule: numberFrom(0.5, 6), strong: numberFrom(0.5, 6) }),
  ),
  list: z.strictObject({
    mark: oneOf(['dot', 'dash']),
    rows: about('Rows with sources: between hairlines, or with the mark of a list', oneOf(['ruled', 'marked'])),
  }),
  key_numbers: z.strictObject({ layout: oneOf(['columns', 'cells']) }),
  quote: about(
    'What a reference says',
    z.strictObject({
      mark: about(
        'Its opening mark: large in the label column, or before its words',
        oneOf(['label_column', 'inline']),
      ),
    }),
  ),
  criteria: about('What the client looks at first', z.strictObject({ layout: oneOf(['cells', 'table']) })),
  table: z.strictObject({
    head: z.strictObject({
      ...textStyle,
      above: stroke,
      below: stroke,
    }),
    row: z.strictObject({
      pad: length(30),
      pad_dense: length(30),
      dense_from: about('From this many rows, `pad_dense` is used', numberFrom(1, 1000)),
      below: stroke,
    }),
    end: about('Under the last row', stroke),
    zebra: about('Every second row on wash', flag),
    gap: length(40),
  }),
  chart: z.strictObject({
    series,
    cost: about('Bars of what is spent: an outline, or a colour', oneOf(['outline', ...colorTokens])),
    low: about(
      'The line of the low case',
      z.strictObject({ stroke: color, dash: z.union([pair(0.5, 20), oneOf(['none'])]) }),
    ),
    area: about('Between the low case and the high one', color),
    bar: about('Share of its slot that a bar takes', numberFrom(0.2, 1)),
    labels: oneOf(['direct']),
  }),
  callout: about(
    'The one highlighted statement',
    z.strictObject({
      fill: colorOrNone,
      rules: stroke,
      text: color,
      label: color,
      statement: about('The kind of text that it is set in', oneOf(['promise', 'lead', 'body', 'statement'])),
      pad: pair(0, 40),
      radius: length(20),
    }),
  ),
  card: z.strictObject({
    contact_fill: about('Behind the single contact', colorOrNone),
    contact_photo: about('Width and height of the single contact’s photo', pair(30, 200)),
    rule: about('Above a card and a person', stroke),
    avatar: z.strictObject({
      size: about('Width and height', pair(30, 120)),
      radius: length(60),
      fill: colorOrNone,
      text: color,
      border: stroke,
    }),
  }),
  header: z.strictObject({ rule: stroke, cells: cells(headerCells) }),
  footer: z.strictObject({
    rule: stroke,
    cells: cells(footerCells).check(
      z.refine((list) => list.some((cell) => cell === 'validity'), expected('E107', 'validityCell')),
    ),
    marker: about('Colour of the square before the date', colorOrNone),
    page: about('“Page 4 of 14”, or the number alone', oneOf(['of_total', 'alone'])),
  }),
  cover: z.strictObject({
    layout: oneOf(coverLayouts),
    panel: about('Ground of the title; photo: the cover picture of the dossier over a solid one', oneOf(coverPanels)),
    frame: about('Two frames round the page, from its edge', z.union([pair(24, 80), oneOf(['none'])])),
    ruler: about('One tick a day, from the date of issue to the expiry', flag),
    logo_box: about('Width and height', pair(10, 300)),
  }),
  validity: z.strictObject({ layout: oneOf(guaranteeLayouts), panel: oneOf(grounds), ruler: flag }),
});

export type ThemeFile = z.output<typeof themeFile>;

/** `theme.yaml` as somebody writes it: only what differs. */
export const themeLayer = partial(themeFile);
