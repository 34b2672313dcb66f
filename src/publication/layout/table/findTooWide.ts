import type { Document } from '../../document/Document.ts';
import { ownTablesIn } from '../../document/ownTables.ts';
import type { Setting } from '../ground/Setting.ts';
import { isTooWide } from './Grid.ts';

/** The tables of the writer's own that are wider than their place, by their places among them: only they can be made narrower. */
export const findTooWide = ({ sections, annexes }: Document, setting: Setting): readonly number[] =>
  [...sections, ...annexes].flatMap(({ blocks }) =>
    ownTablesIn(blocks).flatMap(({ place, table, isNested }) => {
      const { text, main } = setting.frame;
      return isTooWide(table, (isNested ? main : text).width, setting) ? [place] : [];
    }),
  );
