import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Wording } from '../proposal/leaves.ts';
import type { Speaker } from './Speaker.ts';

/** The labels of criteria of the client, for their ids. */
export type LabelsOf = (ids: readonly string[]) => readonly Wording[];

/** What the client looks at first, in the document's language: ids stay inside. */
export function labelsOf({ account }: Dossier, speaker: Speaker): LabelsOf {
  const labels = new Map(
    account.criteria.map(({ id, label }, i) => [id, speaker.say(label, ['account', 'criteria', i, 'label'])]),
  );
  return (ids) => ids.flatMap((id) => labels.get(id) ?? []);
}
