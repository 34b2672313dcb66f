import type { Io } from './Io.ts';

/** Longer lines are hard to read, and shorter ones hold no word. */
const [least, most] = [40, 100];

/** The columns of a line: those of the terminal, as far as that reads well; eighty where nobody tells. */
export const readableColumns = (columns: number | undefined): number =>
  columns === undefined || columns === 0 ? 80 : Math.min(most, Math.max(least, columns));

/** The columns of what is said on standard error. */
export const columnsOf = ({ columns }: Pick<Io, 'columns'>): number => readableColumns(columns);
