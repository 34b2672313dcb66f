import { firstText } from '../../internal/dossier/schema/words.ts';
import type { Checked } from '../check.ts';

/** Who of the client gets which argument. */
export interface Covered {
  readonly who: string;
  readonly kinds: readonly string[];
}

/** Member by member; empty where the dossier is not sound yet. */
export function coverageOf({ read, written }: Checked): readonly Covered[] {
  const members = read.loaded.dossier?.dmu ?? [];
  if (written === null) return [];
  const { chosen } = written.selection;
  return members.map(({ id, name, position }) => ({
    who: [firstText(name ?? ''), firstText(position ?? '')].filter(Boolean).join(', '),
    kinds: [
      ...new Set(
        chosen
          .filter(({ core, serves }) => core || serves.some(({ member }) => member === id))
          .map(({ block }) => block.kind.replaceAll('_', ' ')),
      ),
    ],
  }));
}
