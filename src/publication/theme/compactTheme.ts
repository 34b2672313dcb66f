import type { Theme } from './Theme.ts';

/** Of a section's title and of the guarantee in a short document, in pt. */
const title = { size: 12, leading: 15, tracking: 0 };
const promise = { size: 11, leading: 15 };
const running = { size: 9, leading: 12.5 };
/** Rows of a table, and the sum under them. */
const cell = { size: 8.5, leading: 11.5 };
const total = { size: 11, leading: 15 };
/** From the page's edges to its body. */
const margins = { top: 54, bottom: 55 };
/** More where a rule stands under the header. */
const underRule = 8;
const labelColumns = 3;

/** The theme for a short document: the same letters, lines and colours, smaller titles and less room between blocks. */
export function compactTheme(theme: Theme): Theme {
  const { type, space, h1, h2, table, page, grid } = theme;
  const closer = (geometry: Theme['page']['A4']): Theme['page']['A4'] => ({
    ...geometry,
    margins: { ...geometry.margins, ...margins, top: margins.top + (theme.header.rule === null ? 0 : underRule) },
  });
  return {
    ...theme,
    // Labels beside what they name need fewer lines than over it.
    grid: { ...grid, label_columns: Math.max(labelColumns, grid.label_columns) },
    page: { ...page, A4: closer(page.A4), Letter: closer(page.Letter) },
    space: {
      ...space,
      xs: 4,
      s: 7.5,
      m: 7.5,
      l: 5,
      xl: 7.5,
      xxl: 10,
      block: 7.5,
      block_dense: 6,
      under_rule: 4,
      section: 14,
    },
    h1: { ...h1, place: 'inline', below: null },
    h2: { ...h2, numbered: false, place: 'label_column', space_above: 7.5, space_below: 2.5 },
    quote: { mark: 'inline' },
    fit: { ...theme.fit, quote: [[11, 15, 9]] },
    table: { ...table, row: { ...table.row, pad: 3.5, pad_dense: 2.5, dense_from: 8 } },
    type: {
      ...type,
      // A title without the rule that it has elsewhere is known by its colour.
      h1: { ...type.h1, ...title, weight: 600, color: h1.below === null ? type.h1.color : 'brand' },
      h2: { ...type.h2, ...running },
      lead: { ...type.body, ...running },
      statement: { ...type.statement, size: 12, leading: 17.5 },
      quote: { ...type.quote, size: 11, leading: 15 },
      body: { ...type.body, ...running },
      cell: { ...type.cell, ...cell },
      total: { ...type.total, ...total },
      cell_number: { ...type.cell_number, size: 12, leading: 15 },
      promise: { ...type.promise, ...promise },
      expiry: { ...type.expiry, size: 12, leading: 15 },
    },
  };
}

/** The theme with a part of its space between blocks and rows: letters and lines stay as they are. */
export function tightened(theme: Theme, part: number): Theme {
  const { space, h2, table } = theme;
  const less = (value: number): number => value * part;
  return {
    ...theme,
    space: {
      ...space,
      xxs: less(space.xxs),
      xs: less(space.xs),
      s: less(space.s),
      m: less(space.m),
      l: less(space.l),
      xl: less(space.xl),
      xxl: less(space.xxl),
      block: less(space.block),
      block_dense: less(space.block_dense),
      under_rule: less(space.under_rule),
      section: less(space.section),
    },
    h2: { ...h2, space_above: less(h2.space_above) },
    table: { ...table, row: { ...table.row, pad: less(table.row.pad), pad_dense: less(table.row.pad_dense) } },
  };
}
