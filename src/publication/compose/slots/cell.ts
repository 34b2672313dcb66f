import type { Cell } from '../../document/Table.ts';

/** A table cell with what most cells have: no detail, one column, no box. */
export const cell = (given: Partial<Cell> & Pick<Cell, 'children'>): Cell => ({
  detail: null,
  span: 1,
  box: false,
  mark: null,
  ...given,
});
