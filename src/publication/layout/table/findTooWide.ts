import type { Document } from '../../document/Document.ts';
import { ownTablesIn } from '../../document/ownTables.ts';
import type { Setting } from '../ground/Setting.ts';
import { widestOf, type Widest } from './Grid.ts';

/** A table of the writer's own, by its place among them, with the column that needs the most room. */
export interface TooWide extends Widest {
  readonly place: number;
}

/** The tables of the writer's own that are wider than their place: only they can be made narrower. */
export const findTooWide = ({ sections, annexes }: Document, setting: Setting): readonly TooWide[] =>
  [...sections, ...annexes].flatMap(({ blocks }) =>
    ownTablesIn(blocks).flatMap(({ place, table, isNested }) => {
      const { text, main } = setting.frame;
      const widest = widestOf(table, (isNested ? main : text).width, setting);
      return widest === null ? [] : [{ place, ...widest }];
    }),
  );
