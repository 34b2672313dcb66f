import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { Wording } from '../proposal/leaves.ts';
import { typed } from './leaf.ts';
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

/** The criteria with where they come from, in the client's order. */
export const discloseCriteria = ({ account }: Dossier, speaker: Speaker): Facts['account']['criteria'] =>
  account.criteria.map(({ label, source, answer, points }, i) => {
    const path = ['account', 'criteria', i];
    return {
      label: speaker.say(label, [...path, 'label']),
      source: speaker.maybe(source, [...path, 'source']),
      answer: speaker.maybe(answer, [...path, 'answer']),
      points: points === undefined ? null : typed(points, [...path, 'points']),
    };
  });

/** More criteria than these would crowd the summary; where the guide leads from them, a third list of them would not help. */
const mostOnSummary = 5;

/** Where each is answered in a line, unless the dossier says so itself. */
export const answersOf = ({ account, proposal }: Dossier): Facts['proposal']['answers'] =>
  account.criteria.length <= mostOnSummary ? 'summary' : proposal.guide === 'criteria' ? 'pages' : 'situation';
