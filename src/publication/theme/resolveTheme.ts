import { contrast, readable, type ColorToken } from './color.ts';
import { deriveColors } from './deriveColors.ts';
import { listed, type WrittenStroke } from './themeFields.ts';
import type { ThemeFile } from './themeFile.ts';
import { scales, sheetOf } from './sheetOf.ts';
import type { FitStep, Stroke, Theme, TypeStyle, Weight } from './Theme.ts';

type Lines = ThemeFile['line'];

/** A line by its name: strong lines are ink, others have the colour of their name. A bare thickness is ink too. */
function strokeOf(written: WrittenStroke, lines: Lines): Stroke | null {
  if (typeof written === 'object') return { width: written.line, color: written.color };
  if (typeof written === 'number') return { width: written, color: 'ink' };
  if (written === 'none') return null;
  return { width: lines[written], color: written === 'strong' ? 'ink' : written };
}

const orNone = <T extends string>(word: T | 'none'): Exclude<T, 'none'> | null => (isWord(word) ? word : null);
const isWord = <T extends string>(word: T | 'none'): word is Exclude<T, 'none'> => word !== 'none';

const first = (value: number | readonly number[]): number => listed(value)[0] ?? 0;

interface WrittenStyle {
  readonly size: number | readonly number[];
  readonly leading: number | readonly number[];
  readonly weight: Weight;
  readonly tracking: number;
  readonly color: ColorToken;
}

const styleOf = ({ size, leading, weight, tracking, color }: WrittenStyle): TypeStyle => ({
  size: first(size),
  leading: first(leading),
  weight,
  tracking,
  color,
});

function stepsOf({ size, leading, lines }: ThemeFile['type']['cover_title']): readonly FitStep[] {
  const leadings = listed(leading);
  return listed(size).map((each, i) => [each, leadings[i] ?? leadings.at(-1) ?? each, lines] as const);
}

function typeOf({ type, table }: ThemeFile): Theme['type'] {
  return {
    cover_title: styleOf(type.cover_title),
    cover_client: styleOf(type.cover_client),
    cover_seller: type.cover_seller,
    cover_date: type.cover_date,
    cover_issued: type.cover_issued,
    h1: styleOf(type.h1),
    summary_statement: type.summary_statement,
    statement: type.statement,
    quote: styleOf(type.quote),
    quote_mark: type.quote_mark,
    lead: styleOf(type.lead),
    h2: styleOf(type.h2),
    h3: type.h3,
    person: type.person,
    contact: type.contact,
    tile: type.tile,
    body: type.body,
    small: type.small,
    cell: type.cell,
    table_head: styleOf(table.head),
    note: type.note,
    key_number: styleOf(type.key_number),
    unit: type.unit,
    reference_number: type.reference_number,
    cell_number: type.cell_number,
    total: type.total,
    promise: type.promise,
    expiry: type.expiry,
    figure_title: styleOf(type.figure_title),
    chart_label: type.chart_label,
    chart_value: type.chart_value,
    draft: type.draft,
  };
}

function headingsOf({ type, grid }: ThemeFile): Pick<Theme, 'h1' | 'h2' | 'lead' | 'figure_title'> {
  const { h1, h2 } = type;
  // Without a column of labels nothing can be in it.
  const labelled = grid.label_columns > 0;
  const below =
    typeof h1.below === 'string'
      ? null
      : { stroke: { width: h1.below.line, color: h1.below.color }, gap: h1.below.gap };
  return {
    h1: { place: labelled ? h1.place : 'inline', number: h1.number, break: h1.break, below },
    h2: {
      place: labelled ? h2.place : 'above',
      numbered: h2.numbered,
      number: h2.number,
      space_above: h2.space_above,
      space_below: h2.space_below,
    },
    lead: { break: type.lead.break },
    figure_title: { numbered: type.figure_title.numbered },
  };
}

function partsOf(file: ThemeFile): Pick<Theme, 'table' | 'chart' | 'callout' | 'header' | 'footer' | 'cover'> {
  const { table, chart, callout, header, footer, cover } = file;
  const stroke = (written: WrittenStroke) => strokeOf(written, file.line);
  // Distances from the edge of the paper are those of the paper, however large the print.
  const inSheet = ([outer, inner]: readonly [number, number]) =>
    [outer / scales[file.size], inner / scales[file.size]] as const;
  const { pad, pad_dense, dense_from, below } = table.row;
  return {
    table: {
      head: { above: stroke(table.head.above), below: stroke(table.head.below) },
      row: { pad, pad_dense, dense_from, below: stroke(below) },
      end: stroke(table.end),
      zebra: table.zebra,
      gap: table.gap,
    },
    chart: {
      ...chart,
      low: { stroke: chart.low.stroke, dash: typeof chart.low.dash === 'string' ? null : chart.low.dash },
    },
    callout: { ...callout, fill: orNone(callout.fill), rules: stroke(callout.rules) },
    header: { ...header, rule: stroke(header.rule) },
    footer: { ...footer, rule: stroke(footer.rule), marker: orNone(footer.marker) },
    cover: { ...cover, frame: typeof cover.frame === 'string' ? null : inSheet(cover.frame) },
  };
}

/** Initials are set in the brand where it is readable on their ground. */
function cardOf({ card, line }: ThemeFile, colors: Theme['color']): Theme['card'] {
  const { avatar } = card;
  const fill = orNone(avatar.fill);
  const isReadable = contrast(colors[avatar.text], colors[fill ?? 'paper']) >= readable;
  return {
    contact_fill: orNone(card.contact_fill),
    contact_photo: card.contact_photo,
    rule: strokeOf(card.rule, line),
    avatar: {
      size: avatar.size,
      radius: avatar.radius,
      fill,
      text: isReadable || avatar.text !== 'brand' ? avatar.text : 'deep',
      border: strokeOf(avatar.border, line),
    },
  };
}

/** A look as the layout needs it: names resolved to lines and colours, the brand's tones derived. */
export function resolveTheme(file: ThemeFile): Theme {
  const { id, page, grid, space, font, line, list, key_numbers, quote, criteria, validity, type } = file;
  const color = deriveColors(file.brand, file.color);
  return Object.freeze({
    id,
    scale: scales[file.size],
    page: { A4: sheetOf('A4', file), Letter: sheetOf('Letter', file) },
    panel_inset: page.panel_inset / scales[file.size],
    grid,
    space,
    color,
    type: typeOf(file),
    fit: {
      cover_title: stepsOf(type.cover_title),
      cover_client: stepsOf(type.cover_client),
      quote: stepsOf(type.quote),
      key_number: listed(type.key_number.size),
    },
    ...headingsOf(file),
    font,
    line,
    list,
    key_numbers,
    quote: { mark: grid.label_columns > 0 ? quote.mark : 'inline' },
    criteria,
    ...partsOf(file),
    card: cardOf(file, color),
    validity,
  });
}
