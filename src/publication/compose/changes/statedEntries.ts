import { isLeaf, type Leaf } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined } from '../pieces/Composer.ts';
import type { Entry, RevisionWriter } from './Entry.ts';

/** What entries have in common. */
export type Kind = Pick<Entry, 'area' | 'list' | 'topic'>;

/** By what an entry is called, where it says something besides; the best name first. */
const naming = ['title', 'name', 'label', 'what', 'no', 'project'] as const;
/** What stands elsewhere, or counts something. */
const elsewhere: ReadonlySet<string> = new Set(['criteria', 'figure', 'prepared', 'place', 'where']);

/** Whatever a part of a proposal says, one entry each: the items of a list, or the whole. */
export function statedEntries(writer: RevisionWriter, value: unknown, kind: Kind): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap((item) => statedEntries(writer, item, kind));
  if (typeof value !== 'object' || value === null) return [];
  const leaves = leavesIn(value);
  const [first] = leaves;
  if (first === undefined) return [];
  const title = isLeaf(value) ? undefined : nameIn(value);
  const named = title !== undefined && leaves.length > 1 ? title : undefined;
  const rest = leaves.filter((leaf) => leaf !== named);
  return [
    {
      ...kind,
      key: writer.keyOf(named ?? first),
      name: named === undefined ? [] : writer.start(named),
      value: said(writer, rest),
    },
  ];
}

const said = ({ start, say }: RevisionWriter, leaves: readonly Leaf[]): Inlines =>
  joined(
    leaves.map((leaf, i) => (i === 0 ? start(leaf) : say(leaf))),
    ' · ',
  );

function nameIn(value: object): Leaf | undefined {
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  for (const name of naming) {
    const found = fields.get(name);
    if (typeof found === 'object' && found !== null && isLeaf(found)) return found;
  }
  return undefined;
}

/** The values of a part in its order; a computed number says nothing by itself. */
function leavesIn(value: unknown): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap(leavesIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isLeaf(value)) return 'text' in value || value.from !== null ? [value] : [];
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  return fields.flatMap(([name, part]) => (elsewhere.has(name) ? [] : leavesIn(part)));
}
