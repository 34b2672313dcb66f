import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../../dossier/model/Dossier.ts';
import { everyText } from '../../dossier/schema/words.ts';
import type { Clause } from './Clause.ts';

/** By what a company calls its people: ids and names; empty where nothing is known of them. */
export type Keepers = ReadonlySet<string>;

type People = { readonly [List in 'people' | 'team']?: Dossier[List] | undefined };

/** Those who can keep a clause, of a dossier or of a workspace. */
export const keepersOf = ({ people = [], team = [] }: People): Keepers =>
  new Set([...people, ...team].flatMap(({ id, name }) => [id, ...everyText(name)]));

/** A clause whose wording cannot be told from another, or whose owner nobody can ask (W613). */
export function unkept(
  { id, version, owner }: Pick<Clause, 'id' | 'version' | 'owner'>,
  keepers: Keepers,
  place: (field: 'version' | 'owner') => Finding['path'],
): readonly Finding[] {
  const told = (says: 'version' | 'owner' | 'unknownOwner', field: 'version' | 'owner'): Finding =>
    finding('W613', says, { path: place(field), clause: id });
  return [
    ...(version === undefined ? [told('version', 'version')] : []),
    ...(owner === undefined ? [told('owner', 'owner')] : []),
    ...(owner !== undefined && isUnknown(owner.reveal(), keepers) ? [told('unknownOwner', 'owner')] : []),
  ];
}

/** A name of several words needs no entry; one word is an id, or a slip in one. */
const isUnknown = (owner: string, keepers: Keepers): boolean =>
  keepers.size > 0 && !keepers.has(owner) && !/\s/.test(owner);
