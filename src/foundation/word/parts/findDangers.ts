import type { PackedParts } from '../archive/listParts.ts';
import type { Allowances } from '../xml/readXml.ts';
import type { Danger } from './Danger.ts';
import type { Link } from './Link.ts';
import { ownerOf, readLinks } from './readLinks.ts';

/** Types of links to something inside that runs or is a file of its own. */
const inside: Readonly<Record<string, Danger['kind']>> = {
  vbaProject: 'macros',
  wordVbaData: 'macros',
  oleObject: 'objects',
  package: 'objects',
  control: 'controls',
  activeXControlBinary: 'controls',
  aFChunk: 'inserts',
};

/** An address that a reader may be led to: anything else is no address of a proposal. */
const harmless = /^(?:https?:|mailto:|tel:|#)/iu;
const macros = /(?:^|\/)vba(?:project|data)[^/]*$/u;

/** The workbook of a chart is there so that its numbers can be edited. */
const isOfChart = (owner: string): boolean => owner.includes('/charts/');

/** As many links as are looked through; a document has one list for each of its parts. */
const mostLists = 500;

/** Everything in a file that could run or fetch, from its list of parts and its links alone. */
export function findDangers(parts: PackedParts, allowances: Allowances): readonly Danger[] {
  const found = new Map<Danger['kind'], Set<string>>();
  const note = (kind: Danger['kind'], name: string): void => {
    found.set(kind, (found.get(kind) ?? new Set()).add(name));
  };
  for (const { name } of parts.values()) if (macros.test(name.toLowerCase())) note('macros', name);
  const lists = [...parts.keys()].filter((name) => name.endsWith('.rels')).slice(0, mostLists);
  for (const list of lists) {
    const owner = ownerOf(list);
    for (const link of readLinks(owner, parts, allowances)) {
      const kind = kindOf(link, owner);
      if (kind !== null) note(kind, link.isOutside ? link.target : (parts.get(link.target)?.name ?? link.target));
    }
  }
  return [...found].map(([kind, names]) => ({ kind, names: [...names] }));
}

function kindOf({ type, target, isOutside }: Link, owner: string): Danger['kind'] | null {
  if (isOutside) return type === 'hyperlink' && harmless.test(target) ? null : 'outside';
  const kind = Object.hasOwn(inside, type) ? (inside[type] ?? null) : null;
  return kind === 'objects' && isOfChart(owner) ? null : kind;
}
