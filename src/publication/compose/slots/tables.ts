import type { SectionId } from '../../../proposal/sectionIds.ts';
import type { Table } from '../../document/Table.ts';
import type { Composer } from '../pieces/Composer.ts';
import { ownTable } from './ownTable.ts';

/** A table of the writer's own by its id; nothing where the proposal has none of that name. */
export function tableOfId(composer: Composer, id: string): readonly Table[] {
  const { tables } = composer.proposal;
  const table = Object.hasOwn(tables, id) ? tables[id] : undefined;
  return table === undefined ? [] : [ownTable(composer, table)];
}

/** A table of the writer's own by its place; nothing where there is none. */
export const tableAt = (composer: Composer, place: number): readonly Table[] =>
  Object.values(composer.proposal.tables)
    .filter((table) => table.place === place)
    .map((table) => ownTable(composer, table));

/** The tables of a section besides those that are `placed` already, by their places among all. */
export const tablesOfSection = (
  composer: Composer,
  section: SectionId | 'annex',
  placed: ReadonlySet<number>,
): readonly Table[] =>
  Object.values(composer.proposal.tables)
    .filter((table) => table.section === section && !placed.has(table.place))
    .toSorted((a, b) => a.place - b.place)
    .map((table) => ownTable(composer, table));
