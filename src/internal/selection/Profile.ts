import { firstText } from '../dossier/schema/words.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Answer, BuyingRole, Role } from '../roles/Role.ts';

type Member = Dossier['dmu'][number];

/** What one member of the DMU asks of the document, from roles and dossier (D8–D11). */
export interface Profile {
  readonly id: string;
  /** Its place in `dmu`. */
  readonly index: number;
  /** How the KAM knows this person: name, else position. */
  readonly label: string;
  readonly roles: readonly string[];
  readonly buyingRole: BuyingRole;
  readonly influence: number;
  readonly kinds: readonly ArgumentKind[];
  readonly mustHave: readonly (readonly Answer[])[];
  /** Weight 1–5 of the account's criteria. */
  readonly weights: ReadonlyMap<string, number>;
  readonly pin: readonly string[];
  readonly exclude: readonly string[];
  readonly waive: Readonly<Record<string, string>>;
}

/** Reads a member's profile; an orientation replaces the role's list and its must-haves. */
export function profileOf(member: Member, index: number, roles: ReadonlyMap<string, Role>): Profile {
  const names = typeof member.role === 'string' ? [member.role] : member.role;
  const ofRoles = names.flatMap((name) => roles.get(name) ?? []);
  const oriented = [...roles.values()].filter(
    ({ orientation }) => orientation !== null && orientation === member.orientation,
  );
  const listed = oriented.length > 0 ? oriented : ofRoles;
  return {
    id: member.id,
    index,
    label: labelOf(member),
    roles: names,
    buyingRole: member.buying_role ?? ofRoles[0]?.buyingRole ?? 'evaluates',
    influence: member.influence,
    kinds: mergeInTurn(listed.map(({ kinds }) => kinds)),
    mustHave: listed.flatMap(({ mustHave }) => mustHave),
    weights: new Map(Object.entries(member.criteria).filter(([, weight]) => weight > 0)),
    pin: member.arguments?.pin ?? [],
    exclude: member.arguments?.exclude ?? [],
    waive: member.arguments?.waive ?? {},
  };
}

const labelOf = ({ name, position }: Member): string => firstText(name ?? position ?? '');

/** The first of each list, then the second of each, … each kind once. */
export function mergeInTurn(lists: readonly (readonly ArgumentKind[])[]): readonly ArgumentKind[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? []));
  return [...new Set(turns.flat())];
}

/** Roles as one says them: "HR", "Finance and technical". */
export function functionOf(roles: readonly string[]): string {
  const words = roles.map((role) => (role === 'hr' ? 'HR' : role.replaceAll('_', ' '))).join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
