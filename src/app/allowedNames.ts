import { formatPath, type Path } from '../foundation/data/Path.ts';
import type { Allowance } from '../internal/dossier/privacy/allowances.ts';

/** A name that stands in the document because somebody allowed it. */
export interface AllowedName {
  readonly by: Allowance;
  /** Whom it would have given away: a place of this dossier; null for another client. */
  readonly secret: Path | null;
  /** Where it stands: a path of the dossier, or the document. */
  readonly where: string;
  readonly isPlaced: boolean;
}

const secretOf = ({ secret }: AllowedName): string => (secret === null ? 'another client' : formatPath(secret));

/** A title is in the metadata too: what has a place in the dossier is told by it. */
function withoutEchoes(allowed: readonly AllowedName[]): readonly AllowedName[] {
  const placed = allowed.filter(({ isPlaced }) => isPlaced);
  return placed.length > 0 ? placed : allowed;
}

/** Where an allowance let a name stand, and whose it would have been; each place once. */
export function placesOf(
  { name, by }: Allowance,
  allowed: readonly AllowedName[],
): readonly { readonly where: string; readonly for: string }[] {
  const own = withoutEchoes(allowed.filter((one) => one.by.name === name && one.by.by === by));
  return [...new Map(own.map((one) => [one.where, { where: one.where, for: secretOf(one) }])).values()];
}

/** For the summary, one line a name and whose it would have been: where it stands and, among us, why. No name is said. */
export function allowedLines(allowed: readonly AllowedName[], isAmongUs: boolean): readonly string[] {
  const groups = new Map<string, AllowedName[]>();
  for (const one of allowed) {
    const key = `${one.by.name}\n${secretOf(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const where = [...new Set(withoutEchoes(group).map((one) => one.where))].join(', ');
    const why = first.by.because === null || !isAmongUs ? '' : ` (${first.by.because})`;
    return [`a name like that of ${secretOf(first)}, in ${where}${why}`];
  });
}
